"""A canary in every place of every format: no output, message or file of guard ever holds it."""

import json
import re

import pytest

from guard.reports import FORMATS

# Each value is made up, and has a part that occurs nowhere else.
LITERALS = [
    f"cnry{number:02}-{word}"
    for number, word in enumerate(["Ora nge", 'pi"ne', "app'le", "pl\\um"])
]
GITHUB = "ghp_AAAAAAAAAAcnryAAAAAAAAAAAAAAAAAAAAAA0001"
AWS = "AKIACNRYAAAAAAAAAAAA"
KEY_LINES = [f"cnry{line:02}MIIEpAIBAAKCAQEAx7Vq3mWnRkQhT5bYpZ0dLeUfGjJs" for line in range(6)]
KEY = "\n".join(["-----BEGIN RSA PRIVATE KEY-----", *KEY_LINES, "-----END RSA PRIVATE KEY-----"])


def indented(text, spaces):
    return "\n".join(" " * spaces + line for line in text.splitlines())


TERRAFORM = f"""\
variable "db_password" {{
  default = "cnry10-tfdefault"
}}

variable "suffix" {{}}

locals {{
  url = "postgresql://svc:cnry11-inurl@db.example/x"
}}

provider "aws" {{
  access_key = "{AWS}"
  secret_key = "cnry12cnry12cnry12cnry12cnry12cnry12cnry"
}}

resource "aws_db_instance" "plain" {{
  password            = {json.dumps(LITERALS[0])}
  publicly_accessible = true
}}

resource "aws_db_instance" "escaped" {{
  password            = {json.dumps(LITERALS[1])}
  publicly_accessible = true
}}

resource "aws_db_instance" "from_variable" {{
  password            = var.db_password
  publicly_accessible = true
}}

resource "aws_db_instance" "from_file" {{
  password            = var.api_token
  publicly_accessible = true
}}

variable "api_token" {{}}

resource "aws_instance" "script" {{
  user_data = <<-EOT
    #!/bin/sh
    export GITHUB_TOKEN={GITHUB}
    export DB_PASSWORD=cnry13-inscript
    curl https://example.com
  EOT
}}

resource "aws_secretsmanager_secret_version" "key" {{
  secret_string = <<-EOT
{indented(KEY, 4)}
  EOT
}}
"""
TFVARS = 'api_token = "cnry14-tfvars"\n'
MANIFESTS = f"""\
apiVersion: v1
kind: Secret
metadata: {{name: s, namespace: ml}}
stringData:
  plain: cnry20-stringdata
  key.pem: |
{indented(KEY, 4)}
data:
  encoded: Y25yeTIxLWVuY29kZWQ=
  folded:
    Y25yeTIyY25yeTIyY25yeTIy
    Y25yeTIzY25yeTIzY25yeTIz
---
apiVersion: apps/v1
kind: Deployment
metadata: {{name: d, namespace: ml}}
spec:
  template:
    spec:
      hostPID: true
      containers:
        - name: c
          image: x:1
          securityContext: {{privileged: true}}
          env:
            - name: DB_PASSWORD
              value: "cnry24-\\"env"
            - name: OTHER_PASSWORD
              value: 'cnry25-it''s'
            - name: URL
              value: https://u:cnry26-url@host.example/
            - {{name: TOKEN, value: {GITHUB}}}
          command: [sh, -c, "curl -H 'Authorization: Bearer {GITHUB}' https://x.example"]
---
apiVersion: v1
kind: ConfigMap
metadata: {{name: m, namespace: ml}}
data:
  password: cnry27-configmap
"""
DOCKERFILE = f"""\
FROM python:3.12
ARG API_TOKEN=cnry30-argdefault
ENV DB_PASSWORD="cnry31 env" OTHER=1
ENV GITHUB_TOKEN {GITHUB}
RUN curl https://svc:cnry33-inurl@host.example/x | sh
LABEL key={AWS}
"""
WORKFLOW = f"""\
on: pull_request_target
jobs:
  a:
    runs-on: ubuntu-24.04
    env:
      API_KEY: cnry40-env
    steps:
      - uses: actions/checkout@v4
        with: {{token: {GITHUB}}}
      - run: |
          echo "${{{{ github.event.pull_request.title }}}}"
          curl -H "Authorization: {GITHUB}" https://x.example | sh
          export DB_PASSWORD=cnry41-inscript
"""
PLAN = json.dumps(
    {
        "format_version": "1.2",
        "terraform_version": "1.9.0",
        "planned_values": {
            "root_module": {
                "resources": [
                    {
                        "address": "aws_db_instance.p",
                        "mode": "managed",
                        "type": "aws_db_instance",
                        "name": "p",
                        "values": {"password": "cnry50-plan", "publicly_accessible": True},
                        "sensitive_values": {"password": True},
                    }
                ]
            }
        },
    },
    indent=1,
)
BROKEN = {
    "broken/main.tf": f'resource "aws_db_instance" "x" {{\n  password = "cnry60-broken" {GITHUB}\n',
    "broken/pod.yaml": f"apiVersion: v1\nkind: Pod\npassword: 'cnry61-broken\nx: {GITHUB}\n",
    "broken/Dockerfile": f"FROM x\n{GITHUB} y\nPASSWORD=cnry62-broken z\n",
    "broken/.github/workflows/w.yaml": f"jobs:\n  a: *{GITHUB}\n  password: [cnry63-broken\n",
    "broken/plan.json": f'{{"terraform_version": "1", "password": "cnry64-broken" "{GITHUB}"}}',
}
SOUND = {
    "infra/main.tf": TERRAFORM,
    "infra/terraform.tfvars": TFVARS,
    "deploy/all.yaml": MANIFESTS,
    "Dockerfile": DOCKERFILE,
    ".github/workflows/w.yaml": WORKFLOW,
    "plan.json": PLAN,
}
CANARY = re.compile(r"(?i)cnry\S*|Y25yeT\S*")


def leaks(text):
    return sorted(set(CANARY.findall(text)))


@pytest.fixture
def planted(write):
    for name, text in SOUND.items():
        write(name, text)


@pytest.fixture
def broken(write):
    for name, text in BROKEN.items():
        write(name, text)


def scanned(guard, tmp_path):
    outputs = [f"-o{name}=out.{name}" for name in FORMATS if name != "text"]
    done = guard("scan", ".", "--profile", "strict", "--timings", "-o", "text", *outputs)
    return done, {
        "stderr": done.err,
        "text": done.out,
        **{
            name: (tmp_path / f"out.{name}").read_text("utf-8")
            for name in FORMATS
            if name != "text"
        },
    }


def test_no_output_holds_a_secret(guard, planted, tmp_path):
    done, written = scanned(guard, tmp_path)

    assert done.code == 1
    found = {found["policy"]["id"] for found in json.loads(written["json"])["findings"]}
    assert {"GRD-SEC-002", "GRD-SEC-001"} <= found
    assert "[redacted" in written["json"]
    assert {name: leaks(text) for name, text in written.items() if leaks(text)} == {}


def test_no_error_message_holds_a_secret(guard, broken, tmp_path):
    done, written = scanned(guard, tmp_path)

    assert done.code == 3
    assert len(json.loads(written["json"])["coverage"]["problems"]) >= len(BROKEN)
    assert {name: leaks(text) for name, text in written.items() if leaks(text)} == {}


def test_no_baseline_holds_a_secret(guard, planted, tmp_path):
    done = guard("baseline", "write", ".", "--profile", "strict")

    assert done.code == 0
    assert leaks((tmp_path / "guard-baseline.json").read_text("utf-8") + done.err) == []


def test_no_policy_sees_a_secret(guard, planted, tmp_path, write):
    write(
        "rules/leak.rego",
        'package leak\n\ndeny contains sprintf("%v", [input])\n',
    )

    guard("scan", ".", "--policy", "rules", "--policy-id", "USER-LEAK", "-o", "json=out.json")

    text = (tmp_path / "out.json").read_text("utf-8")
    assert len(json.loads(text)["findings"]) > 8
    # The text of a script stays whole for policies; what it assigns is hidden where it is shown.
    assert [leak for leak in leaks(text) if "-inscript" not in leak] == []
