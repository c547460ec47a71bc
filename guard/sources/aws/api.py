"""Calls to AWS, and what their failures mean: one missing permission, or nothing to be had any more."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

import boto3
from botocore.config import Config
from botocore.exceptions import (
    BotoCoreError,
    ClientError,
    ConnectTimeoutError,
    CredentialRetrievalError,
    EndpointConnectionError,
    NoCredentialsError,
    ParamValidationError,
    PartialCredentialsError,
    ProfileNotFound,
    ProxyConnectionError,
    SSLError,
    SSOError,
    TokenRetrievalError,
)
from botocore.parsers import ResponseParserError

from guard import __version__
from guard.errors import CollectError
from guard.sources.live import Options

Client: TypeAlias = Any
"""A client, which botocore makes at run time."""

_CREDENTIALS = (
    CredentialRetrievalError,
    NoCredentialsError,
    PartialCredentialsError,
    SSOError,
    TokenRetrievalError,
)

_EXPIRED = frozenset({"ExpiredToken", "ExpiredTokenException", "RequestExpired"})

_WRONG = frozenset(
    {
        "AuthFailure",
        "IncompleteSignature",
        "InvalidAccessKeyId",
        "InvalidClientTokenId",
        "InvalidToken",
        "MissingAuthenticationToken",
        "SignatureDoesNotMatch",
        "UnrecognizedClientException",
    }
)

_REFUSED = frozenset(
    {
        "AccessDenied",
        "AccessDeniedException",
        "AuthorizationError",
        "AuthorizationErrorException",
        "Client.UnauthorizedOperation",
        "ForbiddenException",
        "NotAuthorized",
        "UnauthorizedOperation",
    }
)

_SLOW = frozenset(
    {
        "LimitExceededException",
        "RequestLimitExceeded",
        "SlowDown",
        "Throttling",
        "ThrottlingException",
        "TooManyRequestsException",
    }
)


class LostError(Exception):
    """The credentials are no good: nothing more can be read, and one problem says it all."""

    def __init__(self, reason: str, hint: str) -> None:
        super().__init__(reason)
        self.hint = hint


class UnreadError(CollectError):
    """One call got no answer. `action` is what the policy of guard's identity must allow for it."""

    def __init__(self, action: str, reason: str, hint: str) -> None:
        super().__init__(f"{action} {reason}", hint=hint)
        self.action = action


class SilentError(Exception):
    """Nobody answers at an address, which one problem says for everything that was to be had there."""

    def __init__(self, address: str, reason: str = "nobody answers", hint: str = "") -> None:
        super().__init__(f"{reason} at {address}")
        self.address = address
        self.hint = hint or "check the region, AWS_ENDPOINT_URL and the network"


class AbsentError(Exception):
    """What was asked for is not configured, which is an answer."""


class Api:
    """One account, seen with the credentials of one profile."""

    def __init__(self, profile: str, options: Options) -> None:
        self._options = options
        self._clients: dict[tuple[str, str], Client] = {}
        self._lock = threading.Lock()
        self._silent: dict[str, SilentError] = {}
        """By address that nobody answers at: asking again would take minutes."""

        try:
            self._session = boto3.Session(profile_name=profile or None)
            self.region = self._session.region_name or ""
        except (ProfileNotFound, BotoCoreError) as error:
            raise LostError(
                _sentence(error), hint="`aws configure list-profiles` shows the profiles there are"
            ) from error

    def client(self, service: str, region: str) -> Client:
        """Return the client of `service`, one for all who ask."""
        with self._lock:  # sessions are not made for threads, clients are
            known = self._clients.get((service, region))
            if known is None:
                known = self._clients[service, region] = self._open(service, region)
            return known

    def _open(self, service: str, region: str) -> Client:
        settings = Config(
            connect_timeout=min(10.0, self._options.request_seconds),
            read_timeout=self._options.request_seconds,
            retries={"mode": "adaptive", "total_max_attempts": self._options.retries + 1},
            user_agent_extra=f"guard/{__version__}",
            max_pool_connections=20,
        )
        ca_file = self._options.ca_file
        verify = False if self._options.insecure else str(ca_file) if ca_file else None
        try:
            made = self._session.client(service, region_name=region, config=settings, verify=verify)
        except (ValueError, BotoCoreError) as error:
            raise UnreadError(
                service, f"has no client: {_sentence(error)}", "check the region"
            ) from error
        if service == "s3control":
            made.meta.events.register_first("request-created.s3-control", _keep_address)
        return made

    def offers(self, service: str, region: str) -> bool:
        """Return whether AWS has `service` in `region`, as far as the client library knows."""
        try:
            partition = self._session.get_partition_for_region(region)
        except BotoCoreError:
            return True  # a region that the library does not know
        known = self._session.get_available_regions(service, partition)
        return not known or region in known

    def call(
        self,
        client: Client,
        method: str,
        action: str,
        arguments: Mapping[str, Any],
    ) -> Any:  # noqa: ANN401 - any answer
        """Return the whole answer of one operation, all its pages."""
        if client.can_paginate(method):
            pages = client.get_paginator(method).paginate(**arguments)
            return self._answer(client, action, pages.build_full_result)
        return self._answer(client, action, lambda: getattr(client, method)(**arguments))

    def pages(
        self,
        client: Client,
        method: str,
        action: str,
        arguments: Mapping[str, Any],
    ) -> Iterator[Any]:
        """Yield the pages of one operation as they come."""
        if not client.can_paginate(method):
            yield self.call(client, method, action, arguments)
            return
        pages = iter(client.get_paginator(method).paginate(**arguments))
        while (page := self._answer(client, action, lambda: next(pages, None))) is not None:
            yield page

    def _answer(self, client: Client, action: str, ask: Any) -> Any:  # noqa: ANN401 - any answer
        address = client.meta.endpoint_url
        if address in self._silent:
            raise self._silent[address]
        try:
            return ask()
        except ClientError as error:
            raise _meaning(error, action) from error
        except _CREDENTIALS as error:
            # In brackets: what follows a colon after this word would be taken for a secret.
            raise LostError(f"no usable credentials ({_sentence(error)})", hint=_SIGN_IN) from error
        except (EndpointConnectionError, ConnectTimeoutError, ProxyConnectionError) as error:
            self._silent[address] = SilentError(address)
            raise self._silent[address] from error
        except SSLError as error:
            self._silent[address] = SilentError(
                address,
                "no trusted certificate is shown",
                "name the authority it comes from with --ca-file",
            )
            raise self._silent[address] from error
        except ParamValidationError as error:
            raise UnreadError(
                action, f"was not asked: {_sentence(error)}", "report this as a bug of guard"
            ) from error
        except BotoCoreError as error:
            raise UnreadError(
                action, f"got no answer: {_sentence(error)}", "check the network and run again"
            ) from error
        except (ResponseParserError, ValueError) as error:
            raise UnreadError(
                action, "got an answer that is none of AWS", "check what answers there"
            ) from error


_SIGN_IN = "sign in again, as with `aws sso login`, or name a profile: aws://PROFILE/REGION"


def _meaning(error: ClientError, action: str) -> Exception:
    """Return what an answer that is an error means for the audit."""
    code = str(error.response.get("Error", {}).get("Code", ""))
    if code in _EXPIRED:
        return LostError(f"the credentials have expired ({code})", hint=_SIGN_IN)
    if code in _WRONG:
        return LostError(f"AWS does not accept the credentials ({code})", hint=_SIGN_IN)
    if code in _REFUSED:
        return UnreadError(
            action, "is refused", "allow it, as deploy/aws/guard-audit-policy.json does"
        )
    if code in _SLOW:
        return UnreadError(
            action, f"is throttled ({code})", "run again when less is going on in the account"
        )
    message = _shortened(str(error.response.get("Error", {}).get("Message", "")))
    return UnreadError(
        action, f"failed with {code or 'no code'}{message}", "mend what AWS says, then run again"
    )


def _shortened(message: str) -> str:
    """Return what AWS says in one line; a page of a server that is none of AWS's says nothing."""
    text = re.sub(r"\s+", " ", message).strip().rstrip(".")
    return f" ({text[:200]})" if text and "<" not in text else ""


def _keep_address(request: Any, **_: Any) -> None:  # noqa: ANN401 - botocore's own
    """Take the account off a host that is an address: 123456789012.127.0.0.1 is nowhere."""
    request.url = re.sub(r"^(https?://)\d{12}\.(?=\d+\.\d+\.\d+\.\d+[:/])", r"\1", request.url)


def code_of(error: BaseException) -> str:
    """Return the code that AWS gave for `error`, or nothing."""
    cause = error.__cause__
    response = cause.response if isinstance(cause, ClientError) else {}
    return str(response.get("Error", {}).get("Code", ""))


def _sentence(error: Exception) -> str:
    return re.sub(r"\s+", " ", str(error)).strip().rstrip(".")
