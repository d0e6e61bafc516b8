package nl.stagerocs.contract.agreement;

/** In which capacity somebody signs (WEB 7.2.9): for the company, as student, as a minor's guardian, for the school. */
enum Party {
    TRAINER,
    STUDENT,
    GUARDIAN,
    SCHOOL
}
