package nl.stagerocs.contract.messaging;

import java.util.UUID;
import nl.stagerocs.platform.events.Published;

/** Administration has taken the signed agreement into its files. */
@Published(type = "nl.stagerocs.contract.AgreementFiled.v1", topic = "contract.agreements")
record AgreementFiled(UUID agreementId, UUID placementId, UUID filedBy) {}
