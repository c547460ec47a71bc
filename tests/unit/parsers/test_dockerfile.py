"""A Dockerfile's stages and commands are found as the builder sees them, each with its line."""

import pytest

from guard.errors import ParseError
from guard.parsers import dockerfile

IMAGE = """\
# syntax=docker/dockerfile:1
ARG VERSION=3.12
FROM golang:1.25 AS build
RUN cd /src && \\
    # a comment between
    make \\
      all

FROM python:${VERSION}-slim
ENV LEVEL=1 \\
    MODE=fast
COPY --from=build /src/tool \\
     /usr/local/bin/
RUN <<EOF
set -e
sudo apt-get update
curl https://example.com/a | sh
EOF
USER 10001
CMD ["python", "app.py"]
"""


@pytest.fixture
def image():
    [resource] = dockerfile.parse("Dockerfile", IMAGE)
    return resource


def line(resource, *path):
    return resource.origin.locate(path).line


def test_arguments_are_put_into_the_base_image(image):
    first, last = image.config["stages"]

    assert (first["base"], first["shipped"]) == ("golang:1.25", False)
    assert (last["base"], last["user"], last["final"]) == ("python:3.12-slim", "10001", True)


def test_commands_of_one_step_have_lines_of_their_own(image):
    step = ("stages", 0, "instructions", 0)

    assert [c["words"] for c in image.config["stages"][0]["instructions"][0]["commands"]] == [
        ["cd", "/src"],
        ["make", "all"],
    ]
    assert line(image, *step) == 4
    assert line(image, *step, "commands", 1) == 6
    assert line(image, *step, "commands", 1, "words", 1) == 7


def test_variables_and_arguments_have_lines_of_their_own(image):
    assert line(image, "stages", 1, "instructions", 0, "variables", "MODE") == 11
    assert line(image, "stages", 1, "instructions", 1, "arguments", 1) == 13


def test_a_script_in_a_heredoc_is_read_like_any_other(image):
    commands = image.config["stages"][1]["instructions"][2]["commands"]

    assert [command["program"] for command in commands] == ["set", "apt-get", "curl", "sh"]
    assert commands[2]["pipe_to"] == 3
    assert line(image, "stages", 1, "instructions", 2, "commands", 1) == 16


def test_what_is_missing_lies_at_its_parent(image):
    assert line(image, "stages", 1, "instructions", 1, "flags", "chmod") == 12
    assert line(image, "stages", 1, "missing") == 9


def test_a_base_that_nobody_set_stays_unknown():
    [resource] = dockerfile.parse("Dockerfile", "ARG BASE\nFROM ${BASE}\nRUN make\n")

    assert "$unknown" in resource.config["stages"][0]["base"]


def test_a_list_that_is_no_json_is_a_line_of_a_shell():
    [resource] = dockerfile.parse("Dockerfile", "FROM alpine:3.22\nCMD [python, app.py]\n")
    [command] = resource.config["stages"][0]["instructions"]

    assert command["form"] == "shell"


@pytest.mark.parametrize("name", ["Dockerfile", "a/Dockerfile.dev", "web.dockerfile"])
def test_files_are_known_by_their_name(name):
    assert dockerfile.claims(name, "FROM alpine:3.22\n")


@pytest.mark.parametrize("name", ["Dockerfile.j2", "Dockerfile.dockerignore", "docker.md"])
def test_templates_of_a_file_are_left_out(name):
    assert not dockerfile.claims(name, "FROM alpine:3.22\n")


def test_a_file_without_a_base_is_an_error():
    with pytest.raises(ParseError, match="FROM"):
        list(dockerfile.parse("Dockerfile", "RUN make\n"))


@pytest.mark.parametrize(
    ("script", "password", "word"),
    [
        ("docker login -u me -p hunter22 registry.example.com", "hunter22", "[password]"),
        ("curl -u admin:hunter22 https://example.com/a", "hunter22", "admin:[password]"),
        ("sshpass -p hunter22 ssh host", "hunter22", "[password]"),
        ("mysql -uroot -phunter22 -e x", "hunter22", "-p[password]"),
        ("aws configure set aws_secret_access_key hunter22", "hunter22", "[password]"),
    ],
)
def test_a_password_on_a_command_line_has_a_field_of_its_own(script, password, word):
    [resource] = dockerfile.parse("Dockerfile", f"FROM alpine:3.22\nRUN make && \\\n  {script}\n")
    path = ("stages", 0, "instructions", 0, "commands", 1)
    command = resource.config["stages"][0]["instructions"][0]["commands"][1]

    assert command["password"] == password
    assert word in command["words"]
    assert password not in command["words"]
    assert line(resource, *path, "password") == 3


@pytest.mark.parametrize(
    "script",
    [
        "docker login -u me -p $TOKEN registry.example.com",
        "docker run -p 8080:80 web",
        "curl -u admin https://example.com/a",
        "mysql -uroot -p -e x",
        "mkdir -p hunter22",
    ],
)
def test_other_words_are_no_passwords(script):
    [resource] = dockerfile.parse("Dockerfile", f"FROM alpine:3.22\nRUN {script}\n")

    assert "password" not in resource.config["stages"][0]["instructions"][0]["commands"][0]
