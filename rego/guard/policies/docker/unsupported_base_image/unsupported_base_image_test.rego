package guard.policies.docker.unsupported_base_image_test

import data.guard.lib.docker.example
import data.guard.policies.docker.unsupported_base_image as policy

test_denies_ended_releases if {
	violations := policy.deny with input as example.file([example.stage("python:3.8-slim", []), example.stage("node:16", []), example.stage("ubuntu:18.04", []), example.stage("debian:11-slim", [])])

	violations == {
		{
			"message": `base image "debian:11-slim" no longer receives security fixes`,
			"path": ["stages", 3, "base"],
			"resource": "Dockerfile",
		},
		{
			"message": `base image "node:16" no longer receives security fixes`,
			"path": ["stages", 1, "base"],
			"resource": "Dockerfile",
		},
		{
			"message": `base image "python:3.8-slim" no longer receives security fixes`,
			"path": ["stages", 0, "base"],
			"resource": "Dockerfile",
		},
		{
			"message": `base image "ubuntu:18.04" no longer receives security fixes`,
			"path": ["stages", 2, "base"],
			"resource": "Dockerfile",
		},
	}
}

test_denies_ended_distributions_below_a_language if {
	violations := policy.deny with input as example.file([example.stage("python:3.12-slim-buster", [])])

	violations == {{
		"message": `base image "python:3.12-slim-buster" no longer receives security fixes`,
		"path": ["stages", 0, "base"],
		"resource": "Dockerfile",
	}}
}

test_denies_withdrawn_images if {
	violations := policy.deny with input as example.file([example.stage("centos:7", []), example.stage("openjdk:17", [])])

	violations == {
		{
			"message": `base image "centos:7" no longer receives security fixes`,
			"path": ["stages", 0, "base"],
			"resource": "Dockerfile",
		},
		{
			"message": `base image "openjdk:17" no longer receives security fixes`,
			"path": ["stages", 1, "base"],
			"resource": "Dockerfile",
		},
	}
}

test_allows_supported_releases if {
	violations := policy.deny with input as example.file([example.stage("python:3.12-slim", []), example.stage("node:22", []), example.stage("ubuntu:24.04", []), example.stage("alpine:3.22", []), example.stage("debian:bookworm", []), example.stage("golang:1.26", [])])

	violations == set()
}

test_allows_tags_that_name_no_release if {
	violations := policy.deny with input as example.file([example.stage("python:3", []), example.stage("alpine:latest", []), example.stage("ubuntu", [])])

	violations == set()
}

test_leaves_images_of_others_alone if {
	violations := policy.deny with input as example.file([example.stage("acme/python:3.8", []), example.stage({"$unknown": "$BASE"}, [])])

	violations == set()
}
