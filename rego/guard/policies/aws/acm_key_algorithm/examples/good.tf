resource "tls_private_key" "server" {
  algorithm = "RSA"
  rsa_bits  = 4096
}
