package nl.stagerocs.internship.journeys;

/** The steps of the journey, in order. Each belongs to a phase and waits for somebody. */
enum Step {
    FIND_PLACE(Phase.SEARCH, Waiting.STUDENT),
    CHOOSE_TIME(Phase.SEARCH, Waiting.STUDENT),
    MEET(Phase.SEARCH, Waiting.STUDENT),
    AWAIT_ACCEPTANCE(Phase.SEARCH, Waiting.TRAINER),
    AWAIT_APPROVAL(Phase.SEARCH, Waiting.SUPERVISOR),
    SIGN(Phase.CONTRACT, Waiting.STUDENT),
    AWAIT_SIGNATURES(Phase.CONTRACT, Waiting.SIGNERS),
    LOG_HOURS(Phase.INTERNSHIP, Waiting.STUDENT),
    CORRECT_HOURS(Phase.INTERNSHIP, Waiting.STUDENT),
    HAND_IN_REPORT(Phase.EVALUATION, Waiting.STUDENT),
    AWAIT_ADVICE(Phase.EVALUATION, Waiting.TRAINER),
    AWAIT_ASSESSMENT(Phase.EVALUATION, Waiting.SUPERVISOR),
    RATE_COMPANY(Phase.EVALUATION, Waiting.STUDENT),
    COMPLETED(Phase.EVALUATION, Waiting.NONE);

    private final Phase phase;
    private final Waiting waitingFor;

    Step(Phase phase, Waiting waitingFor) {
        this.phase = phase;
        this.waitingFor = waitingFor;
    }

    Phase phase() {
        return phase;
    }

    Waiting waitingFor() {
        return waitingFor;
    }

    /** The four phases: Zoeken, Contract, Stage and Evaluatie. */
    enum Phase {
        SEARCH,
        CONTRACT,
        INTERNSHIP,
        EVALUATION
    }

    /** Who must do something now. */
    enum Waiting {
        STUDENT,
        TRAINER,
        SUPERVISOR,
        SIGNERS,
        NONE
    }
}
