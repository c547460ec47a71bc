resource "aws_storagegateway_gateway" "labels" {
  gateway_name          = "labels"
  gateway_timezone      = "GMT"
  gateway_type          = "FILE_S3"
  activation_key        = "ABCDE-12345-ABCDE-12345-ABCDE"
  smb_security_strategy = "ClientSpecified"
}
