"""Signing in to Azure, as its own tools do it, and saying in one line why it failed."""

from __future__ import annotations

import logging
import re
import warnings
from typing import Any

from azure.core.credentials import AccessToken
from azure.core.exceptions import AzureError, ClientAuthenticationError
from azure.identity import DefaultAzureCredential

from guard.sources.azure.connection import (
    CA_FILE,
    LostError,
    cause,
    certificate_is_refused,
    connection,
)
from guard.sources.live import Options

_SIGN_IN = (
    "sign in with `az login`, or set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET,"
    " or run where a managed identity is"
)

_NETWORK = "check the network, the proxy and AZURE_AUTHORITY_HOST"

_CODE = re.compile(r"(AADSTS\d+): ?([^.\r\n]{0,160})")
"""How Entra ID says what is wrong: a number, and a sentence with it."""

_FAILED = re.compile(r"Authentication failed: ([^\r\n]{1,200})")
"""How an identity that is set up, and did not get as far as that, says why."""


class Credentials:
    """Who guard is to Azure: the first identity that the usual places offer."""

    def __init__(self, options: Options) -> None:
        self._options = options
        self._identity: DefaultAzureCredential | None = None
        for name in ("azure", "msal"):
            # Their warnings repeat, over many lines, what guard reports in one.
            logging.getLogger(name).addHandler(logging.NullHandler())
        if options.insecure:
            warnings.filterwarnings("ignore", message="Unverified HTTPS request")

    def sign_in(self, *resources: str) -> None:
        """Get a token for each of `resources`; raise `LostError` when Azure gives none."""
        for resource in resources:
            self.get_token(scope(resource))

    def get_token(self, *scopes: str, **kwargs: Any) -> AccessToken:  # noqa: ANN401 - as azure-core calls it
        """Return a token for `scopes`, one of before while it is valid."""
        try:
            if self._identity is None:  # already looks at its settings when it is made
                self._identity = DefaultAzureCredential(
                    retry_total=self._options.retries, **connection(self._options)
                )
            return self._identity.get_token(*scopes, **kwargs)
        except (AzureError, OSError, ValueError) as error:
            raise _refused(error) from error

    def close(self) -> None:
        """Close the connections."""
        if self._identity is not None:
            self._identity.close()


def scope(resource: str) -> str:
    """Return the scope of a token that a host under `resource` accepts."""
    return f"https://{resource}/.default"


def _refused(error: Exception) -> LostError:
    """Return in one line why there is no token."""
    text = str(error)
    if certificate_is_refused(text):
        return LostError("the certificate of the sign-in server is not trusted", hint=CA_FILE)
    if code := _CODE.search(text):
        return LostError(
            f"Entra ID refuses to sign in: {code[1]}: {code[2].strip()}", hint=_SIGN_IN
        )
    if why := cause(text):
        return LostError(f"the sign-in server cannot be reached: {why}", hint=_NETWORK)
    if failed := _FAILED.search(text):
        return LostError(f"signing in failed: {failed[1].strip()}", hint=_NETWORK)
    if isinstance(error, ClientAuthenticationError):
        return LostError("no usable credentials for Azure were found", hint=_SIGN_IN)
    if isinstance(error, AzureError):
        return LostError(f"signing in failed ({type(error).__name__})", hint=_NETWORK)
    return LostError(f"the settings for signing in to Azure are of no use: {text}", hint=_SIGN_IN)
