"""Where a Vault server is, and as whom guard reads it: what Vault's own tools take from the environment."""

from __future__ import annotations

import ipaddress
import os
import ssl
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from guard.errors import CollectError, ConfigError
from guard.sources.live import Options, Target
from guard.sources.vault import tls

PORT = 8200
_SERVICE_ACCOUNT = Path("/var/run/secrets/kubernetes.io/serviceaccount/token")


@dataclass(frozen=True, slots=True)
class Login:
    """How to get a token from an auth method."""

    path: str
    """The endpoint that gives one: ``auth/approle/login``."""

    body: dict[str, str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Access:
    """Everything that decides how requests are sent."""

    address: str
    """``https://HOST:PORT``."""

    namespace: str = ""
    token: str = field(default="", repr=False)
    login: Login | None = None
    verify: bool | str = True
    """Whether certificates are checked, or the file of certificates that the server's must chain to."""

    client_certificate: tuple[str, str] | None = None


def access(target: Target, options: Options) -> Access:
    """Return how `target` is reached. Raises `ConfigError` when it names no server."""
    parts = urlsplit(f"//{target.host}")
    try:
        host, port = parts.hostname, parts.port or PORT
    except ValueError as wrong:
        raise ConfigError(f"{target.text}: {wrong}", hint="write vault://HOST[:PORT]") from wrong
    if not host:
        raise ConfigError(f"{target.text}: names no server", hint="write vault://HOST[:PORT]")
    shown = f"[{host}]" if ":" in host else host
    certificate, key = os.environ.get("VAULT_CLIENT_CERT"), os.environ.get("VAULT_CLIENT_KEY")
    token = _token()
    return Access(
        address=f"{_scheme(host, port, options)}://{shown}:{port}",
        namespace="/".join(target.path) or os.environ.get("VAULT_NAMESPACE", ""),
        token=token,
        login=None if token else _login(),
        verify=_verify(options),
        client_certificate=(certificate, key) if certificate and key else None,
    )


def _scheme(host: str, port: int, options: Options) -> str:
    """Return ``https``, unless VAULT_ADDR says otherwise of this host, or a local server has no TLS."""
    named = urlsplit(os.environ.get("VAULT_ADDR", ""))
    try:
        if named.hostname == host and (named.port or PORT) == port:
            return named.scheme if named.scheme in {"http", "https"} else "https"
    except ValueError:
        pass  # a port that is no number: Vault's own tools refuse it, too
    if _is_loopback(host) and tls.is_plain(host, port, options.request_seconds):
        return "http"
    return "https"


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _verify(options: Options) -> bool | str:
    if options.insecure:
        return False
    named = options.ca_file or os.environ.get("VAULT_CACERT") or os.environ.get("VAULT_CAPATH")
    if named and not Path(named).exists():
        raise ConfigError(f"{named}: no such file of certificates", hint="see VAULT_CACERT")
    return str(named) if named else True


def _token() -> str:
    """Return the token of VAULT_TOKEN, or the one that `vault login` left."""
    if token := os.environ.get("VAULT_TOKEN", "").strip():
        return token
    if _login() is not None:
        return ""
    try:
        return (Path.home() / ".vault-token").read_text("utf-8").strip()
    except (OSError, RuntimeError, UnicodeDecodeError):
        return ""


def _login() -> Login | None:
    """Return the login that the environment asks for: AppRole, or a Kubernetes service account."""
    mount = os.environ.get("VAULT_AUTH_MOUNT", "").strip("/")
    if role := os.environ.get("VAULT_ROLE_ID"):
        body = {"role_id": role}
        if secret := os.environ.get("VAULT_SECRET_ID"):
            body["secret_id"] = secret
        return Login(f"auth/{mount or 'approle'}/login", body)
    if role := os.environ.get("VAULT_KUBERNETES_ROLE"):
        file = Path(os.environ.get("VAULT_KUBERNETES_TOKEN_FILE") or _SERVICE_ACCOUNT)
        try:
            jwt = file.read_text("utf-8").strip()
        except (OSError, UnicodeDecodeError) as denied:
            raise ConfigError(
                f"{file}: no service account token for VAULT_KUBERNETES_ROLE",
                hint="run in a pod, or name the file in VAULT_KUBERNETES_TOKEN_FILE",
            ) from denied
        return Login(f"auth/{mount or 'kubernetes'}/login", {"role": role, "jwt": jwt})
    return None


def context(verify: bool | str) -> ssl.SSLContext:
    """Return the TLS settings that `verify` stands for."""
    try:
        if isinstance(verify, str):
            is_folder = Path(verify).is_dir()
            return ssl.create_default_context(
                cafile=None if is_folder else verify, capath=verify if is_folder else None
            )
        return ssl.create_default_context()
    except (OSError, ssl.SSLError) as broken:
        raise CollectError(f"{verify}: no certificates in it", hint="name a PEM file") from broken
