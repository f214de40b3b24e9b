package org.cecps.portal.apikey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cecps.portal.secrets.Secrets;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.shared.ReferenceKind;

/** Keys of other systems. A key is shown once, when it is made; only its hash is kept. */
@ApplicationScoped
@Transactional
public class ApiKeys {

    @PersistenceContext
    private EntityManager em;

    /** Makes a key with scopes and returns it, for the only time. */
    public String issue(String name, Set<Actor.Role> scopes) {
        String key = Secrets.newToken();
        em.createNativeQuery("INSERT INTO api_key (reference, name, key_hash, scopes) VALUES (?1, ?2, ?3, ?4)")
                .setParameter(1, Reference.random(ReferenceKind.API_KEY).value())
                .setParameter(2, name)
                .setParameter(3, Secrets.hashOfToken(key))
                .setParameter(4, scopes.stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
                .executeUpdate();
        return key;
    }

    /** The system that has this key, unless it was revoked. */
    public Optional<Actor> actor(String key) {
        Optional<?> row = em.createNativeQuery(
                        "SELECT reference, scopes FROM api_key WHERE key_hash = ?1 AND revoked_at IS NULL")
                .setParameter(1, Secrets.hashOfToken(key))
                .getResultStream()
                .findFirst();
        return row.map(found -> {
            Object[] columns = (Object[]) found;
            Set<Actor.Role> scopes = Arrays.stream(((String) columns[1]).split(","))
                    .map(Actor.Role::valueOf)
                    .collect(Collectors.toSet());
            return new Actor(Actor.Kind.SYSTEM, (String) columns[0], scopes);
        });
    }
}
