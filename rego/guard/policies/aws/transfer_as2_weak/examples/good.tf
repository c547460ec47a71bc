resource "aws_transfer_connector" "partner" {
  access_role = "arn:aws:iam::111122223333:role/as2"
  url         = "https://as2.partner.example"

  as2_config {
    compression           = "DISABLED"
    encryption_algorithm  = "AES256_CBC"
    local_profile_id      = "p-0a1b2c3d4e5f60718"
    partner_profile_id    = "p-1a1b2c3d4e5f60718"
    mdn_response          = "SYNC"
    mdn_signing_algorithm = "SHA256"
    signing_algorithm     = "SHA256"
  }
}
