package org.cecps.portal.scheme;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every figure of the scheme, with its unit, its source and its value from each date on. The figure in force on the day of
 * the incident applies. One that the sources leave open is marked to be confirmed and may be overridden by an administrator.
 */
public enum Figure {
    /** First penalty for an unsecured vehicle in five years, pence. */
    S31A_FIRST(Unit.PENCE, "R Fig 36, 10.110", 150_000),
    /** Second penalty for an unsecured vehicle in five years, pence. */
    S31A_SECOND(Unit.PENCE, "R Fig 36, 10.110", 300_000),
    /** Third and later penalty for an unsecured vehicle in five years, pence. */
    S31A_LATER(Unit.PENCE, "R Fig 36, 10.110", 600_000),
    /** First penalty in five years for each person hidden, pence. */
    S32_FIRST(Unit.PENCE, "R Fig 36; before 13 Feb 2023 R 8.5, 10.48", 200_000) {
        @Override
        void change(Map<LocalDate, Integer> values) {
            values.put(FEBRUARY_2023, 600_000);
        }
    },
    /** Second and later penalty in five years for each person hidden, pence. */
    S32_LATER(Unit.PENCE, "R Fig 36; before 13 Feb 2023 R 8.5, 10.48", 200_000) {
        @Override
        void change(Map<LocalDate, Integer> values) {
            values.put(FEBRUARY_2023, 1_000_000);
        }
    },
    /** The most one person may be made to pay for one unsecured vehicle, pence. */
    S31A_ONE_PERSON(Unit.PENCE, "Reg 2F(1)", 600_000),
    /** The most one person may be made to pay for each person hidden, pence. */
    S32_ONE_PERSON(Unit.PENCE, "Reg 3(1); before 13 Feb 2023 R 8.5, 10.48", 200_000) {
        @Override
        void change(Map<LocalDate, Integer> values) {
            values.put(FEBRUARY_2023, 1_000_000);
        }
    },
    /** The most all responsible persons may be made to pay for one unsecured vehicle, pence. */
    S31A_ALL_PERSONS(Unit.PENCE, "Reg 2F(2)", 1_200_000),
    /** The most all responsible persons may be made to pay for each person hidden, first penalties only, pence. */
    S32_ALL_PERSONS_FIRST(Unit.PENCE, "code of practice, FACTS C.1; before 13 Feb 2023 R 8.5", true, 400_000) {
        @Override
        void change(Map<LocalDate, Integer> values) {
            values.put(FEBRUARY_2023, 1_200_000);
        }
    },
    /** The same where one of them had an earlier penalty (FACTS 0.2 no. 14), pence. */
    S32_ALL_PERSONS_LATER(Unit.PENCE, "Reg 3(2), FACTS C.1; before 13 Feb 2023 R 8.5", 400_000) {
        @Override
        void change(Map<LocalDate, Integer> values) {
            values.put(FEBRUARY_2023, 2_000_000);
        }
    },
    /** Reduction for an accredited company, per cent of the starting amount. */
    ACCREDITED_REDUCTION(
            Unit.PERCENT,
            "CPAS-23, R 8.21; members paid nothing before Feb 2023, R 9.43; FACTS 0.2 no. 12",
            true,
            100) {
        @Override
        void change(Map<LocalDate, Integer> values) {
            values.put(FEBRUARY_2023, 50);
        }
    },
    /** Whether a driver employed by an accredited company shares its reduction: 1 yes, 0 no. */
    ACCREDITED_REACHES_DRIVER(Unit.YES_OR_NO, "CPAS-26, FACTS 0.1 no. 1", 0) {
        @Override
        void change(Map<LocalDate, Integer> values) {
            values.put(JANUARY_2026, 1);
        }
    },
    /**
     * What comes off under section 31A for a person who took all of their own actions, per cent of the starting amount. By the
     * Act they are not liable at all; figure 36 of the report gives half, selectable until the end of 2025.
     */
    S31A_COMPLIANCE_REDUCTION(Unit.PERCENT, "Act s.31A(1), R Fig 36, FACTS 0.2 no. 15", true, 50) {
        @Override
        void change(Map<LocalDate, Integer> values) {
            values.put(JANUARY_2026, 100);
        }
    },
    /** Reduction under section 32 for a person who took all of their own actions, per cent of the starting amount. */
    COMPLIANCE_REDUCTION(Unit.PERCENT, "R 10.60–61, Reg 3A", 0) {
        @Override
        void change(Map<LocalDate, Integer> values) {
            values.put(FEBRUARY_2023, 50);
        }
    },
    /** The look-back for earlier penalties of the same section, years. */
    LOOK_BACK(Unit.YEARS, "R Fig 36, 10.110", 5),
    /** Days to issue the penalty notice, beginning with the day of the incident; 0 is no limit. */
    ISSUE_WITHIN(Unit.DAYS, "Reg 3F; none before 13 Feb 2023, FACTS 0.2 no. 8", 0) {
        @Override
        void change(Map<LocalDate, Integer> values) {
            values.put(FEBRUARY_2023, 180);
        }
    },
    /** Days to reply to an initial notice, from its issue. */
    REPLY_WITHIN(Unit.DAYS, "R CS1", 28),
    /** Days from the incident before which no penalty is imposed. */
    NOT_BEFORE(Unit.DAYS, "R fn102, FACTS 0.2 no. 7", true, 42),
    /** Days to object, from the issue of the penalty notice. */
    OBJECT_WITHIN(Unit.DAYS, "Reg 6", 28),
    /** Days to decide an objection, from the issue of the penalty notice. */
    DECIDE_WITHIN(Unit.DAYS, "Reg 7", 70),
    /** Days to pay, from the issue of the penalty notice, without the time an objection is undecided. */
    PAY_WITHIN(Unit.DAYS, "Reg 4", 60),
    /** Days to appeal in England and Wales, from the notice or the decision. */
    APPEAL_WITHIN_ENGLAND_WALES(Unit.DAYS, "R 9.35, OBJ-22", 28),
    /** Days to appeal in Scotland, from receipt of the notice or the decision. */
    APPEAL_WITHIN_SCOTLAND(Unit.DAYS, "SSI 2003/261 r.3.21.2", 21),
    /** Days to appeal in Northern Ireland, from the notice or the decision. */
    APPEAL_WITHIN_NORTHERN_IRELAND(Unit.DAYS, "unverified, FACTS T7", true, 28),
    /** The day, counted from the incident as day 1, from which a new initial notice leaves no time for its reply. */
    LAST_REISSUE_ALARM(Unit.DAYS, "R fn118", 152),
    /** First alarm before the last issue day, days left. */
    ALARM_TWO_WEEKS(Unit.DAYS, "R 9.84, 10.49", 14),
    /** Second alarm before the last issue day, days left. */
    ALARM_ONE_WEEK(Unit.DAYS, "R 9.84, 10.49", 7),
    /** The day after sending on which post abroad counts as received. */
    POST_ABROAD_ARRIVES(Unit.DAYS, "Reg 14(2)", 4),
    /** The day after sending on which first-class recorded UK post counts as received. */
    POST_UK_ARRIVES(Unit.DAYS, "Reg 14(1)", 2),
    /** Days from the issue of the penalty notice after which a proposal of instalments is late, though still considered. */
    INSTALMENTS_WITHIN(Unit.DAYS, "OBJ-22, FACTS 0.2 no. 9", true, 28),
    /** How long a vehicle may be held while a decision is pending, hours from the end of the first search. */
    HOLD_VEHICLE(Unit.HOURS, "Act s.36(2B), (2C)", 24),
    /** Days beginning with the detention before a vehicle may be sold. */
    SALE_AFTER(Unit.DAYS, "Act s.37(4)", 84),
    /** The same for a vehicle detained because a penalty is unpaid. */
    SALE_AFTER_DEFAULT(Unit.DAYS, "Act s.36A, Reg 12", 14),
    /** Days of notice before a sale. */
    SALE_NOTICE(Unit.DAYS, "Regs 9, 11", 21),
    /** Days after which the power to sell lapses. */
    SALE_POWER_LAPSES(Unit.DAYS, "Act s.37(5A), (7)", 80),
    /** Years until a debt may be out of time, asked of a person and never answered by itself. */
    LIMITATION(Unit.YEARS, "Limitation Act 1980, R 10.115", true, 6),
    /** Days an accredited company is suspended for an unpaid penalty before it is removed. */
    SUSPENDED_FOR(Unit.DAYS, "R 8.26, FACTS 0.2 no. 20", true, 28),
    /** Months after removal until a company may apply again. */
    REJOIN_AFTER(Unit.MONTHS, "R 8.26, FACTS 0.2 no. 20", true, 3),
    /** Whether a suspended company keeps its reduction: 1 yes, 0 no. The report says only that a removed one loses it. */
    SUSPENDED_KEEPS_REDUCTION(Unit.YES_OR_NO, "R 8.26 is silent, FACTS F.7", true, 1),
    /** Whether an open objection, means request, plan or appeal also lifts a suspension that has begun: 1 yes, 0 no. */
    HOLD_LIFTS_SUSPENSION(Unit.YES_OR_NO, "sources silent, FACTS F.7", true, 1),
    /** Incidents with people found that lead to a review of a member. */
    REVIEW_INCIDENTS(Unit.COUNT, "R 8.25", 3),
    /** Incidents with an unsecured vehicle that lead to a review of a member. */
    REVIEW_UNSECURED(Unit.COUNT, "R 8.25", 3),
    /** The months in which those incidents fall. */
    REVIEW_MONTHS(Unit.MONTHS, "R 8.25", 12),
    /** The most turnover a micro company has, euros. */
    MICRO_TURNOVER(Unit.EUROS, "R Fig 41", 2_000_000),
    /** The largest balance sheet total of a micro company, euros. */
    MICRO_BALANCE_SHEET(Unit.EUROS, "R Fig 41", 2_000_000),
    /** A micro company has fewer people than this. */
    MICRO_HEADCOUNT(Unit.COUNT, "R Fig 41", 10),
    /** What comes off for a micro company, per cent of what remains. */
    MICRO_REDUCTION(Unit.PERCENT, "R Fig 41", 75),
    /** The most turnover a small company has, euros. */
    SMALL_TURNOVER(Unit.EUROS, "R Fig 41", 10_000_000),
    /** The largest balance sheet total of a small company, euros. */
    SMALL_BALANCE_SHEET(Unit.EUROS, "R Fig 41", 10_000_000),
    /** A small company has fewer people than this. */
    SMALL_HEADCOUNT(Unit.COUNT, "R Fig 41", 50),
    /** What comes off for a small company, per cent of what remains. */
    SMALL_REDUCTION(Unit.PERCENT, "R Fig 41", 50),
    /** The most turnover a medium company has, euros. */
    MEDIUM_TURNOVER(Unit.EUROS, "R Fig 41", 50_000_000),
    /** The largest balance sheet total of a medium company, euros. */
    MEDIUM_BALANCE_SHEET(Unit.EUROS, "R Fig 41", 43_000_000),
    /** A medium company has fewer people than this. */
    MEDIUM_HEADCOUNT(Unit.COUNT, "R Fig 41", 250),
    /** What comes off for a medium company, per cent of what remains. */
    MEDIUM_REDUCTION(Unit.PERCENT, "R Fig 41", 25),
    /** What comes off for a large company, per cent of what remains. */
    LARGE_REDUCTION(Unit.PERCENT, "R Fig 41", 0),
    /** Consecutive payslips that show a driver's income. The letter asks for three months' of them. */
    PAYSLIPS(Unit.COUNT, "R 10.86, OBJ-22", true, 3),
    /** The weeks of gross income a driver pays. */
    DRIVER_INCOME(Unit.WEEKS, "archived guidance of 2019, R 10.87, FACTS 0.2 no. 18", true, 2),
    /** Whether a driver's sum by income is proposed for each person found: 1 yes, 0 once for the penalty. */
    DRIVER_INCOME_PER_PERSON(Unit.YES_OR_NO, "KLG Trucking, FACTS 0.2 no. 18", true, 0),
    /** The most instalments of a plan, one a month. */
    INSTALMENTS_MOST(Unit.MONTHS, "proposal, FACTS E", true, 12),
    /** The least monthly instalment but the last, pence; 0 is no least. */
    INSTALMENT_LEAST(Unit.PENCE, "sources silent, FACTS E", true, 0),
    /** Days from the agreement within which the first instalment falls. */
    FIRST_INSTALMENT_WITHIN(Unit.DAYS, "sources silent, FACTS E", true, 31),
    /** What an instalment may take of the income that declared outgoings leave, per cent. */
    INSTALMENT_OF_INCOME_LEFT(Unit.PERCENT, "sources silent, FACTS E", true, 100),
    /** Missed instalments after which a notice is given; 0 is never. */
    INSTALMENTS_MISSED(Unit.COUNT, "proposal, FACTS E", true, 1),
    /** Days from that notice to catch up before the plan is broken. */
    BROKEN_PLAN_NOTICE(Unit.DAYS, "proposal, FACTS E", true, 14),
    /** How old facts about a vehicle may be to answer whether it may be stopped, hours. */
    VEHICLE_FACTS_AGE(Unit.HOURS, "FACTS 0.2 no. 3", true, 24);

    /** What a figure counts. */
    public enum Unit {
        /** Pence. */
        PENCE(Integer.MAX_VALUE),
        /** Calendar days of London. */
        DAYS(3_650),
        /** Hours. */
        HOURS(1_000),
        /** Calendar months. */
        MONTHS(120),
        /** Years. */
        YEARS(100),
        /** Weeks. */
        WEEKS(52),
        /** Whole euros. */
        EUROS(Integer.MAX_VALUE),
        /** People or things, counted. */
        COUNT(100_000),
        /** Per cent. */
        PERCENT(100),
        /** 1 yes, 0 no. */
        YES_OR_NO(1);

        private final int most;

        Unit(int most) {
            this.most = most;
        }

        /** The greatest value that makes sense. */
        public int most() {
            return most;
        }
    }

    /** The day the scheme was overhauled and section 31A came into force (SI 2023/33). */
    public static final LocalDate FEBRUARY_2023 = LocalDate.of(2023, 2, 13);

    /** The day the drivers of accredited companies came to share the reduction (CPAS-26). */
    public static final LocalDate JANUARY_2026 = LocalDate.of(2026, 1, 1);

    private final Unit unit;
    private final String source;
    private final boolean toBeConfirmed;
    private final int atFirst;

    Figure(Unit unit, String source, int atFirst) {
        this(unit, source, false, atFirst);
    }

    Figure(Unit unit, String source, boolean toBeConfirmed, int atFirst) {
        this.unit = unit;
        this.source = source;
        this.toBeConfirmed = toBeConfirmed;
        this.atFirst = atFirst;
    }

    /** What it counts. */
    public Unit unit() {
        return unit;
    }

    /** Where it comes from. */
    public String source() {
        return source;
    }

    /** Whether the sources leave it open. */
    public boolean isToBeConfirmed() {
        return toBeConfirmed;
    }

    /** Its values by the first day each applies. */
    public Map<LocalDate, Integer> byDate() {
        Map<LocalDate, Integer> values = new TreeMap<>();
        values.put(LocalDate.MIN, atFirst);
        change(values);
        return values;
    }

    void change(Map<LocalDate, Integer> values) {
        // Most figures never changed.
    }
}
