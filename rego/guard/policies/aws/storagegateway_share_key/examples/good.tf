resource "aws_storagegateway_nfs_file_share" "scans" {
  client_list   = ["10.20.0.0/16"]
  gateway_arn   = "arn:aws:storagegateway:eu-west-1:111122223333:gateway/sgw-12A3456B"
  location_arn  = "arn:aws:s3:::acme-scans"
  role_arn      = "arn:aws:iam::111122223333:role/gateway"
  kms_encrypted = true
  kms_key_arn   = "arn:aws:kms:eu-west-1:111122223333:key/00006f70-2222-3333-4444-555566667777"
}
