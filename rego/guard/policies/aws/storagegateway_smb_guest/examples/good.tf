resource "aws_storagegateway_smb_file_share" "office" {
  authentication = "ActiveDirectory"
  gateway_arn    = "arn:aws:storagegateway:eu-west-1:111122223333:gateway/sgw-12A3456B"
  location_arn   = "arn:aws:s3:::acme-office"
  role_arn       = "arn:aws:iam::111122223333:role/gateway"
  kms_encrypted  = true
}
