"""The catalogues of controls hold what their frameworks hold, once each."""

import pytest
import yaml

from guard import content

EVIDENCE = {"direct", "supporting", "manual", "none"}
FRAMEWORKS = sorted((content.REGO / "guard/controls").iterdir())


def controls(framework):
    text = (content.REGO / "guard/controls" / framework / "data.yaml").read_text("utf-8")
    return yaml.safe_load(text)["controls"]


@pytest.mark.parametrize("folder", FRAMEWORKS, ids=lambda folder: folder.name)
def test_every_control_has_an_id_of_its_own_a_title_and_a_kind_of_evidence(folder):
    listed = controls(folder.name)
    ids = [control["id"] for control in listed]

    assert len(ids) == len(set(ids)) > 0
    for control in listed:
        assert isinstance(control["id"], str), control
        assert control["title"], control
        assert control["evidence"] in EVIDENCE, control


def test_soc2_has_each_criterion_of_each_category():
    def criteria(**counts):
        return {f"{series}.{n}" for series, count in counts.items() for n in range(1, count + 1)}

    common = criteria(CC1=5, CC2=3, CC3=4, CC4=2, CC5=3, CC6=8, CC7=5, CC8=1, CC9=2)
    others = criteria(A1=3, C1=2, PI1=5)
    privacy = criteria(P1=1, P2=1, P3=2, P4=3, P5=2, P6=7, P7=1, P8=1)

    assert len(privacy) == 18
    assert {control["id"] for control in controls("soc2")} == common | others | privacy


def test_hipaa_says_of_every_row_whether_it_is_required_or_addressable():
    rows = {control["id"]: control["implementation"] for control in controls("hipaa")}

    assert set(rows.values()) == {"addressable", "required", "standard"}
    assert list(rows.values()).count("addressable") == 22
    assert rows["164.312(a)(2)(iv)"] == "addressable"
    assert rows["164.312(b)"] == "standard"
    assert rows["164.308(a)(7)(ii)(A)"] == "required"
