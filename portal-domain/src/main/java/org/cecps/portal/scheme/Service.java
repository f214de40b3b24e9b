package org.cecps.portal.scheme;

/** How a notice is sent, which decides when it counts as received (Act s.35(12), Reg 14). */
public enum Service {
    /** By e-mail: the day it is sent. */
    EMAIL,
    /** By post to an address abroad: the fourth day after. */
    POST_ABROAD,
    /** By first-class recorded post in the United Kingdom: the second day after. */
    POST_UK
}
