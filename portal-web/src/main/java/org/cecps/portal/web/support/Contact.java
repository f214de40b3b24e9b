package org.cecps.portal.web.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** How to reach the penalty team, the same in every language (FACTS H, "Send to"). */
@Named("contact")
@ApplicationScoped
public class Contact {

    /** The scheme's name in law, which is English everywhere. */
    public String getScheme() {
        return "Clandestine Entrant Civil Penalty Scheme";
    }

    /** The telephone number as people read it. */
    public String getPhone() {
        return "+44 1303 299298";
    }

    /** The telephone number as a link dials it. */
    public String getPhoneLink() {
        return getPhone().replace(" ", "");
    }

    /** The team's mailbox. */
    public String getEmail() {
        return "BF.CECPT@homeoffice.gov.uk";
    }

    /** The postal address on one line. */
    public String getAddress() {
        return "Clandestine Entrant Civil Penalty Team, Border Force South East & Europe, 2nd Floor Martello House, "
                + "Shearway Road, Folkestone CT19 4RH, United Kingdom";
    }
}
