/**
 * What runs the portal on a desk and under test: a real MariaDB, a real SMTP server, a real virus scanner and the real server,
 * each a child of this process.
 */
@NullMarked
package org.cecps.portal.testing;

import org.jspecify.annotations.NullMarked;
