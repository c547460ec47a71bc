provider "vault" {
  address = "http://vault.example.com:8200"
}
