resource "aws_redshiftserverless_namespace" "bi" {
  namespace_name = "bi"
  log_exports    = ["connectionlog", "userlog", "useractivitylog"]
  kms_key_id     = "arn:aws:kms:eu-west-1:111122223333:key/708192a3-0000-1111-2222-333344445555"
}
