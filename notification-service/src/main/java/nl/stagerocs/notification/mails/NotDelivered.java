package nl.stagerocs.notification.mails;

/** A mail must be tried again. Carries no cause: those repeat addresses, and this is logged. */
class NotDelivered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotDelivered(String why) {
        super(why);
    }
}
