package nl.stagerocs.bench.hours;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface WeekRepository extends JpaRepository<Week, UUID> {}
