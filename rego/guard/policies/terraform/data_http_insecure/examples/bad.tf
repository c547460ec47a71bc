data "http" "manifest" {
  url = "http://get.example.com/v1.4.0/install.yaml"
}
