resource "aws_redshiftserverless_namespace" "bi" {
  namespace_name = "bi"
  log_exports    = ["connectionlog", "userlog", "useractivitylog"]
}
