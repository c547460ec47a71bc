resource "aws_storagegateway_nfs_file_share" "scans" {
  client_list   = ["10.20.0.0/16"]
  gateway_arn   = "arn:aws:storagegateway:eu-west-1:111122223333:gateway/sgw-12A3456B"
  location_arn  = "arn:aws:s3:::acme-scans"
  role_arn      = "arn:aws:iam::111122223333:role/gateway"
  kms_encrypted = false
}
