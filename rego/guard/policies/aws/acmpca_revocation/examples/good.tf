resource "aws_acmpca_certificate_authority" "mesh" {
  type = "SUBORDINATE"

  certificate_authority_configuration {
    key_algorithm     = "EC_prime256v1"
    signing_algorithm = "SHA256WITHECDSA"

    subject {
      common_name = "mesh.example.com"
    }
  }

  revocation_configuration {
    ocsp_configuration {
      enabled = true
    }
  }
}
