import pytest

from bench import inputs


@pytest.fixture
def made(tmp_path, monkeypatch):
    monkeypatch.setattr(inputs, "FOLDER", tmp_path)
    return {target.name: target for target in inputs.inputs()}


def test_what_is_public_is_left_out_where_it_is_absent(made):
    assert not made["terragoat"].ready()


def test_made_up_inputs_have_the_size_they_are_named_for(made):
    assert made["deployments-1000"].ready()
    assert made["terraform-2000"].ready()

    texts = [file.read_text() for file in made["terraform-2000"].path.iterdir()]
    assert len(list(made["deployments-1000"].path.iterdir())) == 1000
    assert len(texts) == 50
    assert sum(text.count('resource "') for text in texts) == 2000
