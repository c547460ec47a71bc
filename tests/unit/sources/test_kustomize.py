"""Which manifests are fragments, and what a kustomization draws on."""

import pytest

from guard.sources.kustomize import Kustomizations


def kustomizations(**by_folder):
    found = Kustomizations()
    for folder, document in by_folder.items():
        found.add(folder.replace("__", "/"), document)
    return found


def test_a_patch_and_what_it_patches_are_fragments():
    found = kustomizations(
        base={"resources": ["app.yaml"]},
        prod={"resources": ["../base"], "patches": [{"path": "patch.yaml"}]},
    )

    assert found.fragments() == {"base/app.yaml", "prod/patch.yaml"}


def test_manifests_that_nothing_changes_are_whole():
    found = kustomizations(base={"resources": ["app.yaml"], "namespace": "ml"})

    assert found.fragments() == frozenset()


def test_only_what_no_other_builds_upon_is_a_top():
    found = kustomizations(
        base={"resources": ["app.yaml"]},
        prod={"resources": ["../base"]},
        limits={"kind": "Component", "patches": [{"path": "limits.yaml"}]},
    )

    assert found.tops() == ["prod"]


def test_reach_goes_through_bases_and_components():
    found = kustomizations(
        base={"resources": ["app.yaml"]},
        limits={"kind": "Component", "patches": [{"path": "limits.yaml"}]},
        prod={"resources": ["../base"], "components": ["../limits"]},
    )

    reach = found.reach("prod", {"base/app.yaml"})

    assert reach.files == {"base/app.yaml"}
    assert reach.patches == {"limits/limits.yaml"}
    assert reach.changes
    assert not reach.outside


@pytest.mark.parametrize(
    "entry", ["https://github.com/team/base?ref=v1", "github.com/team/base", "../gone", "gone.yaml"]
)
def test_reach_names_what_is_not_here(entry):
    reach = kustomizations(prod={"resources": [entry]}).reach("prod", set())

    assert reach.outside == {entry}


def test_reach_lists_the_files_that_generators_read():
    reach = kustomizations(
        prod={
            "configMapGenerator": [{"files": ["a.ini", "key=b.ini"], "envs": ["c.env"]}],
            "secretGenerator": [{"env": "d.env"}],
        }
    ).reach("prod", set())

    assert reach.reads == {"prod/a.ini", "prod/b.ini", "prod/c.env", "prod/d.env"}


def test_kustomizations_that_build_upon_each_other_end():
    found = kustomizations(a={"resources": ["../b"]}, b={"resources": ["../a"]})

    assert found.reach("a", set()).outside == set()
    assert found.tops() == []
