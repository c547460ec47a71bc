"""Secrets, keys and certificates, in the shapes of Terraform's azurerm provider. Pure.

A key that is absent here is absent in Azure; what was not read is `unknown`.
"""

from __future__ import annotations

import base64
import binascii
from datetime import UTC, datetime
from typing import Any

from guard.model import unknown
from guard.sources.azure.answers import Object, object_, objects, without_nothing


def secret(found: Object, now: datetime) -> dict[str, Any]:
    """Return an ``azurerm_key_vault_secret``, without its value, which nobody asked for."""
    return without_nothing(
        {
            "name": name_of(found),
            "content_type": found.get("contentType"),
            "tags": found.get("tags") or None,
            **_attributes(found, now),
        }
    )


def key(found: Object, now: datetime) -> dict[str, Any]:
    """Return an ``azurerm_key_vault_key`` as far as a list tells."""
    attributes = _attributes(found, now)
    material: dict[str, Any] = {}
    if attributes.get("enabled") is not False:
        material = {"key_type": unknown("the key"), "key_size": unknown("the key")}
    return without_nothing(
        {
            "name": name_of(found),
            "tags": found.get("tags") or None,
            "rotation_policy": unknown("the rotation policy"),
            **material,
            **attributes,
        }
    )


def key_material(found: Object) -> dict[str, Any]:
    """Return what the public part of a key tells: its type, size or curve, and its use."""
    material = object_(found.get("key"))
    return {
        "key_type": material.get("kty"),
        "key_size": _bits(material.get("n")),
        "curve": material.get("crv"),
        "key_opts": material.get("key_ops"),
    }


def _bits(modulus: object) -> int | None:
    """Return the length of an RSA modulus in Base64 for URLs."""
    if not isinstance(modulus, str):
        return None
    try:
        octets = base64.urlsafe_b64decode(modulus + "=" * (-len(modulus) % 4))
    except (ValueError, binascii.Error):
        return None
    return int.from_bytes(octets, "big").bit_length()


def rotation_policy(found: Object) -> list[dict[str, Any]] | None:
    """Return the block ``rotation_policy`` of a key; None when nothing is to happen to it."""
    block: dict[str, Any] = {"expire_after": object_(found.get("attributes")).get("expiryTime")}
    for action in objects(found.get("lifetimeActions")):
        trigger = object_(action.get("trigger"))
        kind = str(object_(action.get("action")).get("type")).lower()
        if kind == "rotate":
            moments = {
                "time_after_creation": trigger.get("timeAfterCreate"),
                "time_before_expiry": trigger.get("timeBeforeExpiry"),
            }
            block["automatic"] = [without_nothing(moments)]
        elif kind == "notify":
            block["notify_before_expiry"] = trigger.get("timeBeforeExpiry")
    return [without_nothing(block)] if without_nothing(block) else None


def certificate(found: Object, now: datetime) -> dict[str, Any]:
    """Return an ``azurerm_key_vault_certificate`` as far as a list tells."""
    return without_nothing(
        {
            "name": name_of(found),
            "tags": found.get("tags") or None,
            "certificate_policy": unknown("the certificate policy"),
            **_attributes(found, now),
        }
    )


def certificate_policy(found: Object) -> list[dict[str, Any]]:
    """Return the block ``certificate_policy`` of a certificate."""
    key_, properties = object_(found.get("key_props")), object_(found.get("x509_props"))
    lifetime = [
        {
            "action": [{"action_type": object_(entry.get("action")).get("action_type")}],
            "trigger": [_lifetime_trigger(object_(entry.get("trigger")))],
        }
        for entry in objects(found.get("lifetime_actions"))
    ]
    blocks = {
        "issuer_parameters": {"name": object_(found.get("issuer")).get("name")},
        "key_properties": {
            "exportable": key_.get("exportable"),
            "key_size": key_.get("key_size"),
            "key_type": key_.get("kty"),
            "curve": key_.get("crv"),
            "reuse_key": key_.get("reuse_key"),
        },
        "x509_certificate_properties": {
            "subject": properties.get("subject"),
            "key_usage": properties.get("key_usage"),
            "extended_key_usage": properties.get("ekus"),
            "validity_in_months": properties.get("validity_months"),
        },
    }
    policy: dict[str, Any] = {name: [without_nothing(block)] for name, block in blocks.items()}
    return [{**policy, "lifetime_action": lifetime}]


def _lifetime_trigger(trigger: Object) -> dict[str, Any]:
    return without_nothing(
        {
            "days_before_expiry": trigger.get("days_before_expiry"),
            "lifetime_percentage": trigger.get("lifetime_percentage"),
        }
    )


def _attributes(found: Object, now: datetime) -> dict[str, Any]:
    """Return what secrets, keys and certificates have alike.

    `enabled`, `expired` and `age_days`, since the current version was made, are no arguments of
    Terraform: only what runs has them. No policy can work them out, for lack of a clock.
    """
    attributes = object_(found.get("attributes"))
    expires, created = _moment(attributes.get("exp")), _moment(attributes.get("created"))
    begins = _moment(attributes.get("nbf"))
    return {
        "enabled": attributes.get("enabled"),
        "expiration_date": _date(expires),
        "not_before_date": _date(begins),
        "expired": expires <= now if expires else None,
        "age_days": (now - created).days if created else None,
    }


def _moment(seconds: object) -> datetime | None:
    """Return the moment that is `seconds` after 1970; None for anything that is none."""
    if not isinstance(seconds, int) or isinstance(seconds, bool):
        return None
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, ValueError, OSError):
        return None


def _date(moment: datetime | None) -> str | None:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ") if moment else None


def name_of(found: Object) -> str:
    """Return the name of a secret, key or certificate: ``https://HOST/secrets/NAME``."""
    steps = str(found.get("kid") or found.get("id") or "").split("/")
    return steps[4] if len(steps) > 4 else ""
