FROM python:3.12-slim
COPY .aws/credentials /root/.aws/credentials
COPY deploy/id_ed25519 /root/.ssh/id_ed25519
COPY train.py /srv/
USER 10001
