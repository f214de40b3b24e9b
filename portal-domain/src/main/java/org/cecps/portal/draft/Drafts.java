package org.cecps.portal.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.LegalClock;

/** The drafts of each actor, one of a kind. Whoever asks gets their own; there is no way to name another's. */
@ApplicationScoped
@Transactional
public class Drafts {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private LegalClock clock;

    /** The values of a draft; empty when there is none. */
    public Map<String, String> load(Actor actor, String kind) {
        Optional<?> content = em.createNativeQuery("SELECT content FROM draft WHERE owner = ?1 AND kind = ?2")
                .setParameter(1, owner(actor))
                .setParameter(2, kind)
                .getResultStream()
                .findFirst();
        Map<String, String> values = new LinkedHashMap<>();
        content.ifPresent(text -> {
            JsonObject object =
                    Json.createReader(new StringReader((String) text)).readObject();
            object.forEach((key, value) -> values.put(key, ((JsonString) value).getString()));
        });
        return values;
    }

    /** Keeps a draft; it is on disk when this returns. */
    public void save(Actor actor, String kind, Map<String, String> values) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        values.forEach(object::add);
        em.createNativeQuery("INSERT INTO draft (owner, kind, content, changed_at) VALUES (?1, ?2, ?3, ?4)"
                        + " ON DUPLICATE KEY UPDATE content = ?3, changed_at = ?4")
                .setParameter(1, owner(actor))
                .setParameter(2, kind)
                .setParameter(3, object.build().toString())
                .setParameter(4, LocalDateTime.ofInstant(clock.now(), ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Forgets a draft: it was sent. */
    public void discard(Actor actor, String kind) {
        em.createNativeQuery("DELETE FROM draft WHERE owner = ?1 AND kind = ?2")
                .setParameter(1, owner(actor))
                .setParameter(2, kind)
                .executeUpdate();
    }

    private static String owner(Actor actor) {
        return actor.kind() + ":" + actor.id();
    }
}
