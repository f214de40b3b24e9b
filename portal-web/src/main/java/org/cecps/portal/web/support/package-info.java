/** What every page shares: language, security of requests, messages, errors and downloads. Uses no feature of the domain. */
@NullMarked
package org.cecps.portal.web.support;

import org.jspecify.annotations.NullMarked;
