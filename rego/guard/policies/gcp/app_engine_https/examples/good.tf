resource "google_app_engine_standard_app_version" "site" {
  service    = "site"
  version_id = "v1"
  runtime    = "python312"

  entrypoint {
    shell = "python3 ./app.py"
  }

  handlers {
    url_regex      = ".*"
    security_level = "SECURE_ALWAYS"
  }
}
