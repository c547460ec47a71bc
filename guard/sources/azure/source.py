"""One key vault: which things are read, in which order, and what is said about those that were not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from guard import config
from guard.errors import CollectError
from guard.model import unknown
from guard.model.resource import Resource
from guard.sources.azure import content_shapes, vault_shapes
from guard.sources.azure.client import Client, DeniedError, GoneError
from guard.sources.azure.connection import LostError
from guard.sources.azure.credentials import Credentials
from guard.sources.live import Budget, LiveSource
from guard.sources.source import Scope

_ROLE = "assign the role in deploy/azure/guard-audit-role.json"

_MANAGEMENT = ("vault", "diagnostic settings", "role assignments")
_CONTENTS = (
    "secrets",
    "keys",
    "key types and sizes",
    "key rotation policies",
    "certificates",
    "certificate policies",
)

_VAULTS = "2015-11-01"
_VAULT = "2023-07-01"
_SUBSCRIPTIONS = "2022-12-01"
_DIAGNOSTICS = "2021-05-01-preview"
_ASSIGNMENTS = "2022-04-01"
_DATA = "7.4"
"""The versions of the interfaces that guard reads, and that the shapes are of."""


@dataclass(slots=True, kw_only=True)
class KeyVaultSource(LiveSource):
    """A key vault and what is in it, as one scope."""

    vault_name: str
    subscription: str
    """The only one to look for the vault in; empty for all that the credentials see."""

    credentials: Credentials
    vault: Client
    management: Client
    _id: str = ""
    """The vault's address in Azure Resource Manager, once it is known."""

    _begun: set[str] = field(default_factory=set)
    _ended: set[str] = field(default_factory=set)
    """The collectors that ran to their end, well or not."""

    _found: list[Resource] = field(default_factory=list)

    def scopes(self) -> Iterator[Scope]:
        """Yield the vault."""
        try:
            self._read()
        finally:
            for open_ in (self.vault, self.management, self.credentials):
                open_.close()
        if self._found:
            yield Scope(self.target.text, self._found)

    def _read(self) -> None:
        try:
            self.credentials.sign_in(self.management.resource, self.vault.resource)
        except LostError as lost:
            self._give_up((*_MANAGEMENT, *_CONTENTS), lost)
            return
        for names, read in ((_MANAGEMENT, self._read_management), (_CONTENTS, self._read_contents)):
            try:
                read()
            except LostError as lost:
                self._give_up(names, lost)

    @contextmanager
    def _reading(self, name: str, permission: str) -> Iterator[Budget]:
        """Read one kind of thing; say which permission is missing, when one is."""
        self._begun.add(name)
        with self.collector(name) as budget, _permitted(permission):
            yield budget
        self._ended.add(name)

    def _give_up(self, names: Sequence[str], lost: LostError) -> None:
        """Say once why all of `names` that were not read are missing."""
        missing = [name for name in names if name not in self._ended]
        for name in missing:
            if name not in self._begun:
                label = f"{self.target.scheme} {name}"
                self.coverage.found[label] = self.coverage.found.get(label, 0) + 1
        self.problem(", ".join(missing), str(lost), lost.hint)

    def _add(self, type_: str, id_: str, config_: dict[str, Any]) -> None:
        self._found.append(self.resource(type_, id_, id_.rpartition("/")[2], config_))

    # --- Azure Resource Manager --------------------------------------------------------------

    def _read_management(self) -> None:
        found: dict[str, Any] = {}
        with self._reading("vault", "Microsoft.KeyVault/vaults/read") as budget:
            self._id = self._find(budget)
            found = vault_shapes.vault(
                vault := self.management.get(self._id, budget, **{"api-version": _VAULT})
            )
            for name, policy in vault_shapes.access_policies(vault):
                self._add("azurerm_key_vault_access_policy", f"access-policies/{name}", policy)
        if not found:
            unseen = LostError("they are found through the vault, which was not seen")
            self._give_up(_MANAGEMENT, unseen)
            return
        try:
            self._read_diagnostics(found)
        finally:
            self._add("azurerm_key_vault", f"vaults/{self.vault_name}", found)
        self._read_assignments()

    def _find(self, budget: Budget) -> str:
        """Return the vault's address; a name is of one vault in the whole cloud."""
        subscriptions = [self.subscription] if self.subscription else self._subscriptions(budget)
        refused = 0
        for subscription in subscriptions:
            try:
                if address := self._address(subscription, budget):
                    return address
            except DeniedError:
                refused += 1
        where = (
            f"the resources of subscription {self.subscription}"
            if self.subscription
            else f"the {len(subscriptions)} subscriptions that the credentials see"
        )
        search = "Microsoft.Resources/subscriptions/resources/read"
        closed = f", and {refused} may not be searched: it takes {search}" if refused else ""
        raise CollectError(
            f"{where} show no vault {self.vault_name}{closed}",
            hint=f"{_ROLE} on the vault, and set AZURE_SUBSCRIPTION_ID to its subscription",
        )

    def _subscriptions(self, budget: Budget) -> list[str]:
        with _permitted("Microsoft.Resources/subscriptions/read"):
            found = self.management.pages(
                "/subscriptions", budget, **{"api-version": _SUBSCRIPTIONS}
            )
            return [str(entry.get("subscriptionId")) for entry in found]

    def _address(self, subscription: str, budget: Budget) -> str:
        """Return the vault's address when it is in `subscription`, else nothing."""
        vaults = self.management.pages(
            f"/subscriptions/{quote(subscription, safe='')}/resources",
            budget,
            **{
                "$filter": "resourceType eq 'Microsoft.KeyVault/vaults'",
                "api-version": _VAULTS,
            },
        )
        addresses = (str(vault.get("id")) for vault in vaults)
        wanted = f"/vaults/{self.vault_name}"
        return next((found for found in addresses if found.lower().endswith(wanted)), "")

    def _read_diagnostics(self, vault: dict[str, Any]) -> None:
        """Read where the vault's log goes; while that is not known, `vault` says so."""
        vault["diagnostic_setting"] = unknown("the diagnostic settings")
        with self._reading(
            "diagnostic settings", "Microsoft.Insights/diagnosticSettings/read"
        ) as budget:
            path = f"{self._id}/providers/Microsoft.Insights/diagnosticSettings"
            settings = self.management.pages(path, budget, **{"api-version": _DIAGNOSTICS})
            for setting in settings:
                self._add(
                    "azurerm_monitor_diagnostic_setting",
                    f"diagnostic-settings/{setting.get('name')}",
                    vault_shapes.diagnostic_setting(setting, self._id),
                )
            del vault["diagnostic_setting"]

    def _read_assignments(self) -> None:
        """Read who has roles on the vault itself; what a wider scope hands down is not the vault's."""
        inherited = 0
        with self._reading(
            "role assignments", "Microsoft.Authorization/roleAssignments/read"
        ) as budget:
            path = f"{self._id}/providers/Microsoft.Authorization/roleAssignments"
            assignments = self.management.pages(
                path, budget, **{"$filter": "atScope()", "api-version": _ASSIGNMENTS}
            )
            for assignment in assignments:
                shape = vault_shapes.role_assignment(assignment)
                if str(shape.get("scope")).lower() != self._id.lower():
                    inherited += 1
                    continue
                self._add("azurerm_role_assignment", f"role-assignments/{shape.get('name')}", shape)
        if inherited:
            self.coverage.notes.append(
                f"{self.target.text}: not judged: role assignments of wider scopes, which reach the"
                f" vault, too: {inherited}"
            )

    # --- the vault's own interface -----------------------------------------------------------

    def _read_contents(self) -> None:
        self._read_secrets()
        self._read_keys()
        self._read_certificates()

    def _read_secrets(self) -> None:
        permission = "Microsoft.KeyVault/vaults/secrets/readMetadata/action, or List on secrets"
        now = config.now()
        with self._reading("secrets", permission) as budget:
            for item in self.vault.pages("/secrets", budget, **{"api-version": _DATA}):
                if not item.get("managed"):  # that of a certificate, which is judged itself
                    secret = content_shapes.secret(item, now)
                    self._add("azurerm_key_vault_secret", f"secrets/{secret['name']}", secret)

    def _read_keys(self) -> None:
        keys, now = dict[str, dict[str, Any]](), config.now()
        read = "Microsoft.KeyVault/vaults/keys/read, or {} on keys"
        try:
            with self._reading("keys", read.format("List")) as budget:
                for item in self.vault.pages("/keys", budget, **{"api-version": _DATA}):
                    if not item.get("managed"):
                        keys[content_shapes.name_of(item)] = content_shapes.key(item, now)
            with self._reading("key types and sizes", read.format("Get")) as budget:
                enabled = [name for name in keys if keys[name].get("enabled") is not False]
                for name, found in self._each(enabled, "/keys/{}", budget):
                    if found is None:
                        del keys[name]
                    else:
                        _complete(keys[name], content_shapes.key_material(found))
            rotation = (
                "Microsoft.KeyVault/vaults/keyrotationpolicies/read, or Get Rotation Policy on keys"
            )
            with self._reading("key rotation policies", rotation) as budget:
                for name, found in self._each([*keys], "/keys/{}/rotationpolicy", budget):
                    _complete(
                        keys[name], {"rotation_policy": content_shapes.rotation_policy(found or {})}
                    )
        finally:
            for name, key in keys.items():
                self._add("azurerm_key_vault_key", f"keys/{name}", key)

    def _read_certificates(self) -> None:
        certificates, now = dict[str, dict[str, Any]](), config.now()
        read = "Microsoft.KeyVault/vaults/certificates/read, or {} on certificates"
        try:
            with self._reading("certificates", read.format("List")) as budget:
                for item in self.vault.pages("/certificates", budget, **{"api-version": _DATA}):
                    certificates[content_shapes.name_of(item)] = content_shapes.certificate(
                        item, now
                    )
            with self._reading("certificate policies", read.format("Get")) as budget:
                path = "/certificates/{}/policy"
                for name, found in self._each([*certificates], path, budget):
                    policy = content_shapes.certificate_policy(found) if found else None
                    _complete(certificates[name], {"certificate_policy": policy})
        finally:
            for name, certificate in certificates.items():
                self._add("azurerm_key_vault_certificate", f"certificates/{name}", certificate)

    def _each(
        self, names: Sequence[str], path: str, budget: Budget
    ) -> Iterator[tuple[str, Mapping[str, Any] | None]]:
        """Yield what is at `path` for each of `names`; None where there is nothing, by now."""
        for name in names:
            address = path.format(quote(name, safe=""))
            try:
                found = self.vault.get(address, budget, **{"api-version": _DATA})
            except GoneError:
                yield name, None
            else:
                yield name, found


@contextmanager
def _permitted(permission: str) -> Iterator[None]:
    """Say that it takes `permission` when something may not be read."""
    try:
        yield
    except DeniedError as denied:
        raise CollectError(f"{denied}; it takes {permission}", hint=_ROLE) from denied


def _complete(thing: dict[str, Any], known: dict[str, Any]) -> None:
    """Put what is known in the place of what was not; nothing in the place of what is not there."""
    for name, value in known.items():
        thing.pop(name, None)
        if value is not None:
            thing[name] = value
