resource "aws_sesv2_configuration_set" "alerts" {
  configuration_set_name = "alerts"

  delivery_options {
    tls_policy = "REQUIRE"
  }
}
