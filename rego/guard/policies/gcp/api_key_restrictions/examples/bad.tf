resource "google_apikeys_key" "translate" {
  name = "translate"
}
