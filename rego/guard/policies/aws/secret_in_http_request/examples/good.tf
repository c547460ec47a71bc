data "http" "models" {
  url = "https://models.example.com/index.json"
}
