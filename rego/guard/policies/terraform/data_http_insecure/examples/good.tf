data "http" "manifest" {
  url = "https://get.example.com/v1.4.0/install.yaml"
}
