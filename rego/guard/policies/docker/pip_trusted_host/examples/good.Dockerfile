FROM python:3.12-slim
COPY requirements.txt acme-ca.crt ./
RUN pip install --cert acme-ca.crt --index-url https://pypi.acme.example/simple -r requirements.txt
USER 10001
