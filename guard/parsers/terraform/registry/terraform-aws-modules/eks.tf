# Version 21 dropped the prefix of its arguments.
variable "cluster_version" {
  default = null
}
variable "kubernetes_version" {
  default = null
}
variable "cluster_enabled_log_types" {
  default = null
}
variable "enabled_log_types" {
  default = null
}
variable "cluster_endpoint_public_access" {
  default = null
}
variable "endpoint_public_access" {
  default = null
}
variable "cluster_endpoint_public_access_cidrs" {
  default = null
}
variable "endpoint_public_access_cidrs" {
  default = null
}

locals {
  is_public = coalesce(var.endpoint_public_access, var.cluster_endpoint_public_access)
}

resource "aws_eks_cluster" "this" {
  version                   = coalesce(var.kubernetes_version, var.cluster_version)
  enabled_cluster_log_types = coalesce(var.enabled_log_types, var.cluster_enabled_log_types)

  vpc_config {
    endpoint_public_access = coalesce(var.endpoint_public_access, var.cluster_endpoint_public_access)

    # A public endpoint is for the whole Internet, unless the caller names addresses, in every version
    public_access_cidrs = coalesce(
      var.endpoint_public_access_cidrs,
      var.cluster_endpoint_public_access_cidrs,
      local.is_public ? ["0.0.0.0/0"] : ["127.0.0.1/32"],
    )
  }
}
