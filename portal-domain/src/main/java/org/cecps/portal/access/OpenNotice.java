package org.cecps.portal.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed to open their notice.
 *
 * @param reference the reference from the letter, as typed
 * @param code the code from the letter, as typed
 * @param dateOfBirth a person's second fact
 * @param companyFact a company's second fact: its number or registered postcode, as typed
 * @param address the network address the request came from
 */
public record OpenNotice(
        String reference,
        String code,
        @Nullable LocalDate dateOfBirth,
        @Nullable String companyFact,
        String address) {}
