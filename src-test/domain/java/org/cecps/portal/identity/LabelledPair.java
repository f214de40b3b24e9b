package org.cecps.portal.identity;

/**
 * Two spellings of which it is known whether they are one company, person or vehicle.
 *
 * @param kind what they are: company, person or registration
 * @param how how the second was made from the first
 * @param same whether they are one
 * @param first one spelling, for the eye
 * @param second the other
 * @param match what the rules say
 */
record LabelledPair(String kind, String how, boolean same, String first, String second, IdentityMatch match) {

    static LabelledPair of(String kind, String how, boolean same, Identity first, Identity second) {
        return new LabelledPair(kind, how, same, shown(first), shown(second), IdentityRules.compare(first, second));
    }

    boolean isProposed() {
        return match.proposal().isWorthALook();
    }

    private static String shown(Identity identity) {
        return "%s (%s, %s)"
                .formatted(
                        identity.name(),
                        identity.country(),
                        identity.companyNumber() == null ? identity.dateOfBirth() : identity.companyNumber());
    }
}
