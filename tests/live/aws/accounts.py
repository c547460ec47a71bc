"""Accounts of moto's server, and what it takes to fill them."""

from __future__ import annotations

import io
import json
import re
import zipfile
from dataclasses import dataclass
from typing import Any

import boto3

REGION = "eu-central-1"


@dataclass(frozen=True, slots=True)
class Account:
    """An account of moto's, told from others by its credentials."""

    number: str
    environment: dict[str, str]
    url: str

    def client(self, service: str, region: str = REGION) -> Any:
        """Return a client with every right in the account."""
        return boto3.client(
            service,
            region_name=region,
            endpoint_url=self.url,
            aws_access_key_id=self.environment["AWS_ACCESS_KEY_ID"],
            aws_secret_access_key=self.environment["AWS_SECRET_ACCESS_KEY"],
            aws_session_token=self.environment.get("AWS_SESSION_TOKEN"),
        )

    def block_public_access(self, switches: dict[str, bool]) -> None:
        """Set the account's own public access block."""
        control = self.client("s3control")
        control.meta.events.register_first("request-created.s3-control", _keep_address)
        control.put_public_access_block(
            AccountId=self.number, PublicAccessBlockConfiguration=switches
        )


def _keep_address(request: Any, **_: Any) -> None:
    """Take the account's number off the host: an address takes no name before it."""
    request.url = re.sub(r"//\d{12}\.", "//", request.url)


def open_account(url: str, number: str) -> Account:
    """Return the account with `number`, which is there as soon as somebody enters it."""
    sts = boto3.client(
        "sts",
        region_name=REGION,
        endpoint_url=url,
        aws_access_key_id="testing",
        aws_secret_access_key="testing",  # noqa: S106 - any will do
    )
    keys = sts.assume_role(RoleArn=f"arn:aws:iam::{number}:role/test", RoleSessionName="test")
    return Account(
        number,
        {
            "AWS_ACCESS_KEY_ID": keys["Credentials"]["AccessKeyId"],
            "AWS_SECRET_ACCESS_KEY": keys["Credentials"]["SecretAccessKey"],
            "AWS_SESSION_TOKEN": keys["Credentials"]["SessionToken"],
            "AWS_ENDPOINT_URL": url,
            "AWS_EC2_METADATA_DISABLED": "true",
        },
        url,
    )


def document(*statements: dict[str, Any]) -> str:
    """Return a policy of these statements, as text."""
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def allow(actions: Any, resources: Any, **more: Any) -> dict[str, Any]:
    """Return a statement that allows."""
    return {"Effect": "Allow", "Action": actions, "Resource": resources, **more}


def trust(service: str) -> str:
    """Return the trust policy of a role for `service`."""
    return document(
        {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": service}}
    )


def function_code() -> bytes:
    """Return the archive of a function."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("score.py", "def handler(event, context):\n    return 0\n")
    return packed.getvalue()
