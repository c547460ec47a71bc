"""What people install is what was tested: the wheel holds the engine and all content."""

import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.slow


def run(*command, **options):
    done = subprocess.run(command, capture_output=True, text=True, check=False, **options)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def build(source, target, kind):
    run(sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(target), cwd=source)
    [built] = target.iterdir()
    return built


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """A wheel made from the source archive, as an index or a distributor makes it."""
    archive = build(ROOT, tmp_path_factory.mktemp("sdist"), "sdist")
    unpacked = tmp_path_factory.mktemp("source")
    with tarfile.open(archive) as files:
        files.extractall(unpacked, filter="data")
    [source] = unpacked.iterdir()
    return build(source, tmp_path_factory.mktemp("wheel"), "wheel")


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """The environment variables of a process that sees the wheel and not the checkout."""
    site = tmp_path_factory.mktemp("site")
    with zipfile.ZipFile(wheel) as files:
        files.extractall(site)
    return {"PYTHONPATH": str(site)}


def names(wheel):
    with zipfile.ZipFile(wheel) as files:
        return set(files.namelist())


def test_every_file_of_the_content_is_in_the_wheel(wheel):
    content = {
        f"guard/_content/{file.relative_to(ROOT)}"
        for folder in ("rego", "attacks", "reports")
        for file in (ROOT / folder).rglob("*")
        if file.is_file()
    }

    assert content
    assert content - names(wheel) == set()


def test_guard_is_the_only_name_the_wheel_installs(wheel):
    assert {name.split("/")[0] for name in names(wheel) if ".dist-info/" not in name} == {"guard"}


def test_the_wheel_carries_its_licence(wheel):
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names(wheel))


def test_an_installed_guard_finds_the_content_of_its_own_version(installed, tmp_path):
    script = "from guard import content; print(content.REGO)"

    found = run(sys.executable, "-c", script, env=installed, cwd=tmp_path).strip()

    assert found == str(Path(installed["PYTHONPATH"]) / "guard/_content/rego")


def test_the_index_of_an_installed_guard_holds_what_the_files_say(installed, tmp_path):
    script = (
        "from guard import content; from guard.policies import catalogue\n"
        "index = content.REGO.with_suffix('.json')\n"
        "assert index.is_file()\n"
        "fast = catalogue.load(content.REGO)\n"
        "index.rename(index.with_suffix('.away'))\n"
        "slow = catalogue.load(content.REGO)\n"
        "index.with_suffix('.away').rename(index)\n"
        "print(len(fast.policies), fast == slow)"
    )

    found = run(sys.executable, "-c", script, env=installed, cwd=tmp_path).split()

    assert int(found[0]) > 120
    assert found[1] == "True"


def test_a_checkout_reads_its_content_in_place():
    from guard import content

    assert content.ROOT == ROOT


def test_asking_for_the_version_loads_nothing_heavy(installed, tmp_path):
    script = (
        "import sys, guard.cli\n"
        "sys.argv = ['guard', '--version']\n"
        "try: guard.cli.main()\n"
        "except SystemExit: pass\n"
        "print(*sorted({name.split('.')[0] for name in sys.modules}), sep='\\n')"
    )

    loaded = set(run(sys.executable, "-c", script, env=installed, cwd=tmp_path).splitlines())

    heavy = {"aiohttp", "opa_client", "pathspec", "regorus", "requests", "rich", "tree_sitter"}
    assert "guard" in loaded
    assert loaded & (heavy | {"yaml", "yaml12"}) == set()
