data "http" "models" {
  url = "https://models.example.com/index.json"

  request_headers = {
    Accept = "application/json"
  }
}
