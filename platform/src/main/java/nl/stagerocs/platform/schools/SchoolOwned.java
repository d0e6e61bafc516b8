package nl.stagerocs.platform.schools;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;

/** The root of an aggregate that belongs to a school: its id, its school and its version. Every query is held to the current schools. */
@MappedSuperclass
@FilterDef(
        name = "schools",
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = @ParamDef(name = "schools", type = String.class, resolver = CurrentSchools.class),
        defaultCondition = "school_id = any (string_to_array(:schools, ','))")
@Filter(name = "schools")
public abstract class SchoolOwned {

    @Id
    private UUID id;

    @Column(name = "school_id", updatable = false)
    private String schoolId;

    @Version
    private long version;

    protected SchoolOwned() {}

    protected SchoolOwned(UUID id, String schoolId) {
        this.id = id;
        this.schoolId = schoolId;
    }

    /** The id of the aggregate. */
    public UUID id() {
        return id;
    }

    /** The school that it belongs to. */
    public String schoolId() {
        return schoolId;
    }

    /** Counts the changes; a caller shows it in {@code If-Match}. */
    public long version() {
        return version;
    }
}
