/** What every page shares: language, security of requests, messages, errors and downloads. Uses no feature of the
 * domain but {@code access} and {@code secrets}, to know who asks, and {@code configuration}. */
@NullMarked
package org.cecps.portal.web.support;

import org.jspecify.annotations.NullMarked;
