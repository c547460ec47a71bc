FROM python:3.12-slim
COPY requirements.txt .
RUN pip install --no-cache-dir --index-url https://pypi.acme.example/simple -r requirements.txt
USER 10001
