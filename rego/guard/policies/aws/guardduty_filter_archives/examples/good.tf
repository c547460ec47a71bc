resource "aws_guardduty_filter" "scanner" {
  detector_id = "d4b040365221be2b54a6264dc9a4bc64"
  name        = "own-scanner"
  action      = "ARCHIVE"
  rank        = 1

  finding_criteria {
    criterion {
      field  = "type"
      equals = ["Recon:EC2/Portscan"]
    }
  }
}
