resource "aws_vpclattice_service" "scoring" {
  name = "scoring"
}
