package org.cecps.portal.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cecps.portal.access.ConfirmedEmails;
import org.cecps.portal.shared.Refused;
import org.cecps.portal.web.support.CurrentActor;
import org.cecps.portal.web.support.FormErrors;
import org.cecps.portal.web.support.PageTexts;
import org.jspecify.annotations.Nullable;

/** Asks for an address for news and confirms it with the code from the mail. */
@Named
@RequestScoped
public class EmailBacking {

    @Inject
    private ConfirmedEmails emails;

    @Inject
    private CurrentActor actor;

    @Inject
    private FormErrors errors;

    @Inject
    private PageTexts texts;

    private @Nullable String address;
    private @Nullable String code;

    /** Sends a code to the address. */
    public @Nullable String ask() {
        try {
            emails.ask(actor.person(), address == null ? "" : address, texts.getLanguage());
            return "/emailCode?faces-redirect=true";
        } catch (Refused refused) {
            errors.add("address", texts.refusal(refused));
            return null;
        }
    }

    /** Confirms the address. */
    public @Nullable String confirm() {
        try {
            emails.confirm(actor.person(), code == null ? "" : code);
            return "/email?faces-redirect=true";
        } catch (Refused refused) {
            errors.add("code", texts.refusal(refused));
            return null;
        }
    }

    /** The confirmed address; empty when there is none. */
    public String getConfirmed() {
        return emails.of(actor.person(), actor.liability()).orElse("");
    }

    /** The address as typed. */
    public @Nullable String getAddress() {
        return address;
    }

    /** Keeps the address. */
    public void setAddress(@Nullable String address) {
        this.address = address;
    }

    /** The code as typed. */
    public @Nullable String getCode() {
        return code;
    }

    /** Keeps the code. */
    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
