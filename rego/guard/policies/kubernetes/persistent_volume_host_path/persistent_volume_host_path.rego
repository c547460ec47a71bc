# METADATA
# title: Persistent volumes must not be folders of a node
# description: |
#   Whoever claims the volume mounts the node's folder, past the rules that forbid host paths in pods, and
#   shares it with every other pod that claims it on that node.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/storage/persistent-volumes/#types-of-persistent-volumes
# custom:
#   id: GRD-K8S-111
#   severity: medium
#   category: access-control
#   systems: [kubernetes]
#   resources: [kubernetes/persistentvolume]
#   controls:
#     direct: ["soc2:CC6.1"]
#     supporting: ["soc2:CC6.8", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Use a storage driver; where it must be the node's own disk, a local volume on a disk of its own.
#
#         spec:
#           storageClassName: local-disks
#           local:
#             path: /mnt/disks/ssd1
package guard.policies.kubernetes.persistent_volume_host_path

deny contains {"resource": volume.id, "path": ["spec", "hostPath", "path"], "message": message} if {
	some volume in input.resources["kubernetes/persistentvolume"]
	path := volume.config.spec.hostPath.path
	is_string(path)
	message := sprintf("persistent volume is the node's folder %s", [path])
}
