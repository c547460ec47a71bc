package guard.lib.kubernetes.object_test

import data.guard.lib.kubernetes.object as kube

_whole := {"id": "Pod/ml/a", "name": "a", "config": {"metadata": {
	"name": "a",
	"namespace": "ml",
	"labels": {"app": "a"},
	"annotations": {"$unknown": "annotations"},
}}}

test_only_lists_are_lists if {
	kube.list([1]) == [1]
	kube.list("text") == []
	kube.list({"$unknown": "x"}) == []
}

test_only_known_objects_are_maps if {
	kube.map({"a": 1}) == {"a": 1}
	kube.map(["a"]) == {}
	kube.map({"$unknown": "x"}) == {}
}

test_metadata_is_read_when_it_is_known if {
	kube.metadata(_whole, "labels") == {"app": "a"}
	kube.metadata(_whole, "annotations") == {}
	kube.metadata({"config": {}}, "labels") == {}
	kube.namespace(_whole) == "ml"
	kube.name(_whole) == "a"
	not kube.namespace({"config": {"metadata": {"namespace": {"$unknown": "x"}}}})
}

test_a_fragment_is_not_complete if {
	kube.is_complete(_whole)
	not kube.is_complete({"partial": true, "config": {}})
}

test_resources_of_types_are_joined if {
	resources := {"kubernetes/pod": [_whole]}

	kube.of_types(["kubernetes/pod", "kubernetes/job"]) == [_whole] with input.resources as resources
}

test_words_are_sorted if kube.words({"b", "a"}) == "a, b"

test_unknown_values_may_be_bad if {
	kube.may_be_true(true)
	kube.may_be_true({"$unknown": "x"})
	not kube.may_be_true(false)
	kube.may_be(0, {0, 1})
	kube.may_be({"$unknown": "x"}, {0})
	not kube.may_be(2, {0, 1})
}

test_texts_are_the_strings_of_a_list if {
	kube.texts(["a", 1, {"$unknown": "x"}]) == {"a"}
	kube.texts("a") == set()
}
