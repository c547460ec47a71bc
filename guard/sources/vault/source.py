"""Reads a Vault or OpenBao server, one kind of thing after the other."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from guard.errors import CollectError
from guard.model import Resource
from guard.sources.live import Budget, LiveSource
from guard.sources.source import Scope
from guard.sources.vault import authentication, authorization, engines, server
from guard.sources.vault.access import access
from guard.sources.vault.client import Client, RefusedError
from guard.sources.vault.mounts import mounted


class VaultSource(LiveSource):
    """One server, as the token of the environment sees it."""

    def scopes(self) -> Iterator[Scope]:
        """Yield one scope with everything, since policies relate tokens, roles and mounts."""
        found: list[Resource] = []
        client = None
        with self.collector("connection"):
            client = Client(access(self.target, self.options), self.options)
        if client is None:
            return
        try:
            self._all(client, found)
            if client.access.login is not None:
                with suppress(CollectError):  # it ends by itself, only later
                    client.log_out(Budget(self.options.request_seconds))
        finally:
            client.close()
        yield Scope(self.target.text, found)

    def _all(self, client: Client, found: list[Resource]) -> None:
        state: dict[str, Any] = {}
        with self.collector("the server, and all that is on it,", "seal and TLS") as budget:
            state.update(server.state(client, budget))
        if not state:
            return
        if self._is_open(state) and self._is_known(client):
            self._as_known(client, state, found)
        found.append(self.resource("vault/server", "server", self.target.host, state))

    def _is_open(self, state: dict[str, Any]) -> bool:
        """Return whether the server answers; else say what is behind its seal."""
        if state["initialized"] and not state["sealed"]:
            return True
        with self.collector("audit devices, auth, tokens, policies and secrets engines"):
            if not state["initialized"]:
                raise CollectError("the server is not initialized", hint="initialize it first")
            raise CollectError("the server is sealed", hint="unseal it, and audit it then")
        return False

    def _is_known(self, client: Client) -> bool:
        """Return whether there is a token that the server takes; else say what that costs."""
        with self.collector("everything that needs a token", "token") as budget:
            login = client.access.login
            if login is not None:
                try:
                    client.log_in(login.path, login.body, budget)
                except RefusedError as refused:
                    raise CollectError(str(refused), hint="check the credentials") from refused
            elif not client.access.token:
                raise CollectError(
                    "there is no token",
                    hint="set VAULT_TOKEN, or VAULT_ROLE_ID and VAULT_SECRET_ID, or"
                    " VAULT_KUBERNETES_ROLE",
                )
            try:
                client.read("auth/token/lookup-self", budget)
            except RefusedError as refused:
                if "invalid token" in str(refused) or "bad token" in str(refused):
                    raise CollectError(
                        "the server does not take the token: it is wrong, expired or revoked",
                        hint="get a new one, and set VAULT_TOKEN",
                    ) from refused
                # A token that may not look at itself is still a token.
            return True
        return False

    def _as_known(self, client: Client, state: dict[str, Any], found: list[Resource]) -> None:
        with self.collector("root token and rekey operations") as budget:
            recovery = bool(state["seal"]["recovery"])
            state.update(server.ceremonies(client, budget, recovery=recovery))
        with self.collector("what is shown without a token") as budget:
            state["unauthenticated"] = server.shown_to_anybody(client, budget)
        with self.collector("namespaces") as budget:
            below = server.namespaces(client, budget)
            if below:
                self.coverage.notes.append(
                    f"{self.target.text}: namespaces below it are targets of their own, each as"
                    f" vault://HOST/NAMESPACE, and not a part of this audit: {', '.join(below)}"
                )
        with self.collector("server configuration") as budget:
            state["configuration"] = server.settings(client, budget)
        with self.collector("audit devices") as budget:
            found.extend(self._audit(client, budget))
        self._auth(client, found)
        with self.collector("tokens") as budget:
            found.extend(authentication.tokens(self, client, budget))
        for kind, name, type_ in (
            ("acl", "policies", "vault/policy"),
            ("password", "password policies", "vault/password-policy"),
        ):
            with self.collector(name) as budget:
                found.extend(authorization.policies(self, client, budget, kind, type_))
        self._engines(client, found)

    def _audit(self, client: Client, budget: Budget) -> Iterator[Resource]:
        """Yield the audit devices, and what can be said of all of them: that there are none."""
        devices = mounted(client, "sys/audit", budget)
        for name, config in devices.items():
            yield self.resource("vault/audit-device", f"sys/audit/{name}", name, config)
        yield self.resource("vault/audit", "sys/audit", "audit", {"devices": [*devices]})

    def _auth(self, client: Client, found: list[Resource]) -> None:
        methods: dict[str, Resource] = {}
        with self.collector("auth methods") as budget:
            methods = authentication.methods(self, client, budget)
        for name, method in methods.items():
            settings: dict[str, Any] = {}
            with self.collector(f"configuration of auth/{name}", "auth configurations") as budget:
                settings = authentication.configured(method, client, budget)
            found.append(self._with(method, settings))
            with self.collector(f"roles of auth/{name}", "auth roles") as budget:
                found.extend(authentication.roles(self, method, client, budget))

    def _engines(self, client: Client, found: list[Resource]) -> None:
        mounted: dict[str, Resource] = {}
        with self.collector("secrets engines") as budget:
            mounted = engines.engines(self, client, budget)
        for name, engine in mounted.items():
            settings: dict[str, Any] = {}
            if engines.is_versioned(engine):
                with self.collector(f"configuration of {name}", "engine configurations") as budget:
                    settings = engines.configured(engine, client, budget)
            found.append(self._with(engine, settings))
            for listing, type_ in engines.contents(engine):
                with self.collector(f"{listing} of {name}", "lists of engines") as budget:
                    found.extend(engines.things(self, engine, client, budget, listing, type_))

    def _with(self, mount: Resource, settings: dict[str, Any]) -> Resource:
        """Return a mount together with its own settings."""
        if not settings:
            return mount
        config = {**mount.config, "settings": settings}
        return self.redactor.redact(dataclasses.replace(mount, config=config))
