package guard.lib.docker.image_test

import data.guard.lib.docker.image

test_references_are_taken_apart if {
	image.parts("python") == {"name": "python", "tag": "", "digest": ""}
	image.parts("docker.io/library/python:3.12") == {"name": "python", "tag": "3.12", "digest": ""}
	image.parts("registry.acme.example:5000/ml/a:1@sha256:ab") == {
		"name": "registry.acme.example:5000/ml/a",
		"tag": "1",
		"digest": "sha256:ab",
	}
	image.parts("registry.acme.example:5000/ml/a").tag == ""
}

test_floating_tags_are_told if {
	image.is_floating("python")
	image.is_floating("python:latest")
	not image.is_floating("python:3")
	not image.is_floating("python@sha256:ab")
	not image.is_floating({"$unknown": "BASE"})
}

test_official_images_have_no_namespace if {
	image.is_official("docker.io/library/python:3")
	image.is_official("public.ecr.aws/docker/library/python:3")
	not image.is_official("acme/python")
}

test_variables_make_a_reference_unknown if {
	image.is_literal("python:3")
	not image.is_literal("python:${VERSION}")
	not image.is_literal("${{ matrix.image }}")
}
